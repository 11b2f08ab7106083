import type { Entity, Mention, Quotation, Sentence } from '../../model/analysis'
import type { AnalyzeInput } from '../analyze'
import { type Attribution, attributeQuotations } from './attribute-quotations'
import { readScene, type Scene } from './read-scene'
import { makeSpeakerResolver, type SpeakerResolver } from './resolve-speaker'
import spanWeights from './span-weights.json'
import speakerWeights from './speaker-weights.json'

/** A quotation with what its speaker was found by, for reports. */
export interface ExplainedQuotation {
  quotation: Quotation
  rule: string
  /** Share of the speaker among the candidates, 0 to 1. */
  probability: number
}

/** From this share among the candidates on, an attribution is called stated: see the benchmark's table. */
const STATED = 0.9

/** Finds the quotations and who is said to have said them, in the order of the text. */
export function findQuotations(
  article: AnalyzeInput,
  _sentences: Sentence[],
  mentions: Mention[],
  entities: Entity[],
): Quotation[] {
  return explainQuotations(article, mentions, entities).map(({ quotation }) => quotation)
}

/** Like `findQuotations`, with the rule that each speaker was found by and its probability. */
export function explainQuotations(
  article: Pick<AnalyzeInput, 'text' | 'blocks'>,
  mentions: Mention[],
  entities: Entity[],
): ExplainedQuotation[] {
  const scene = readScene(article, mentions, entities)
  const resolve = makeSpeakerResolver(scene)
  return attributeQuotations(scene, speakerWeights, spanWeights).flatMap((attribution) =>
    attribution.quoted >= 0.5 ? [explain(scene, attribution, resolve)] : [],
  )
}

function explain(scene: Scene, { span, best }: Attribution, resolve: SpeakerResolver): ExplainedQuotation {
  const { spans, tokens, index, cues } = scene
  const { start = 0, end = 0, content = { start: 0, end: 0 } } = spans[span] ?? {}
  const found: Quotation = { start, end, content, confidence: 'probable' }
  const phrase = index.phrases[best?.phrase ?? -1]
  if (!best || !phrase) return { quotation: found, rule: 'none', probability: 0 }
  found.sourceSpan = {
    start: tokens[phrase.from]?.start ?? 0,
    end: tokens[extent(scene, best.phrase) - 1]?.end ?? 0,
  }
  const mention = scene.mentions[phrase.mention]
  if (mention && phrase.kind === 'name') found.sourceSpan = { start: mention.start, end: mention.end }
  const cue = tokens[cues[best.cue]?.at ?? -1]
  if (cue) found.cue = { start: cue.start, end: cue.end }
  const source = resolve(best.phrase)
  if (source !== undefined) found.source = source
  if (best.probability >= STATED) found.confidence = 'stated'
  return { quotation: found, rule: best.rule, probability: best.probability }
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
