import type { Quotation } from '../../model/analysis'
import { auxiliaries, midAdverbs } from '../words/clause-words'
import type { Attribution, Candidate } from './attribution'
import type { Scene } from './read-scene'
import type { SpeakerResolver } from './resolve-speaker'

/** A quotation with what its speaker was found by, for reports. */
export interface ExplainedQuotation {
  quotation: Quotation
  rule: string
  /** Share of the speaker among the candidates, 0 to 1. */
  probability: number
}

/** From this share among the candidates on, an attribution is called stated: see the benchmark's table. */
const STATED = 0.88

/** From this share among the entities that a pronoun may mean on, it is clear whom it means. */
const CLEAR = 0.5

/** Turns the likeliest speaker of a quoted span into a quotation. */
export function explain(
  scene: Scene,
  { span, best, quote }: Attribution,
  resolve: SpeakerResolver,
): ExplainedQuotation {
  const { spans, tokens, index, cues } = scene
  const { start = 0, end = 0, content = { start: 0, end: 0 } } = spans[span] ?? {}
  const found: Quotation = { start, end, content, confidence: 'probable' }
  const phrase = index.phrases[best?.phrase ?? -1]
  if (!best || !phrase || isSpokenOf(scene, best, quote.token))
    return { quotation: found, rule: 'none', probability: 0 }
  found.sourceSpan = {
    start: tokens[phrase.from]?.start ?? 0,
    end: tokens[extent(scene, best.phrase) - 1]?.end ?? 0,
  }
  const mention = scene.mentions[phrase.mention]
  if (mention && phrase.kind === 'name') found.sourceSpan = { start: mention.start, end: mention.end }
  const cue = tokens[cues[best.cue]?.at ?? -1]
  if (cue) found.cue = { start: cue.start, end: cue.end }
  const source = resolve(best.phrase)
  if (source) found.source = source.entity
  const clear = source?.share ?? (phrase.kind === 'pronoun' ? 0 : 1)
  if (best.probability >= STATED && clear >= CLEAR) found.confidence = 'stated'
  return { quotation: found, rule: best.rule, probability: best.probability }
}

/** "Ruiz has been accused of “…”": the words are about her, and who said them is not told there. */
function isSpokenOf({ tokens, index, cues }: Scene, { phrase, cue }: Candidate, quote: number): boolean {
  return cues.some(({ at, form, subject }) => {
    if (form !== 'passive' || subject >= 0 || at > quote || tokens[at]?.sentence !== tokens[quote]?.sentence)
      return false
    let before = at - 1
    while (auxiliaries.has(tokens[before]?.lower ?? '') || midAdverbs.has(tokens[before]?.lower ?? ''))
      before--
    // “has” in “has been accused” is a cue by itself.
    const own = cues[cue]?.at ?? before + 1
    return index.endingAt.get(before + 1) === phrase && own > before && own < at
  })
}

const LINKS = new Set(['of', 'for', 'from', 'at', 'with', 'in'])

/** The token after a role and what it belongs to: "a spokesman for the bank", "the head of research at the zoo". */
function extent({ tokens, index }: Scene, phraseIndex: number): number {
  const phrase = index.phrases[phraseIndex]
  if (!phrase || phrase.kind === 'name' || phrase.kind === 'pronoun' || phrase.possessive)
    return phrase?.to ?? 0
  let end = phrase.to
  for (let links = 0; links < 2 && LINKS.has(tokens[end]?.lower ?? ''); links++) {
    const next = index.phrases[index.startingAt.get(end + 1) ?? -1]
    if (!next || next.kind === 'pronoun') break
    end = next.to
  }
  return end
}
