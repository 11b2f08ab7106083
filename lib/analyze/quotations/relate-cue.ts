import { prepositions } from '../words/clause-words'
import { bucket } from './bucket'
import type { QuoteTraits } from './describe-quote'
import type { Cue } from './find-cues'
import type { Scene } from './read-scene'
import type { OutsideToken } from './tokenize-outside'

/** How a cue whose subject the candidate is stands to the quotation: its side, its nearness, what parts them. */
export interface CueRelation {
  cue: number
  /** For weights and for reports: "after", "before", "colon", "according", "sentence", "block". */
  rule: string
  signature: string
  /** How many other cues with a subject stand between this one and the quotation. */
  between: number
}

/** The cue of a candidate that stands nearest to the quotation, if it has one. */
export function relateCue(scene: Scene, candidate: number, quote: QuoteTraits): CueRelation | undefined {
  const { tokens, cues, cuesOf, index } = scene
  const own = tokens[quote.token]
  let best: CueRelation | undefined
  let bestCost = Infinity
  for (const cueIndex of cuesOf.get(candidate) ?? []) {
    const cue = cues[cueIndex]
    const phrase = index.phrases[candidate]
    const token = tokens[cue?.at ?? -1]
    if (!cue || !phrase || !token || !own || Math.abs(token.block - own.block) > 2) continue
    const sameSentence = token.sentence === own.sentence
    const right = cue.at > quote.token
    const near = right
      ? Math.min(cue.at, phraseStart(tokens, phrase.from, quote.token)) - quote.token - 1
      : quote.token - Math.max(cue.at, cue.inverted ? phrase.to - 1 : cue.at) - 1
    const gap = Math.max(0, near - (tokens[quote.token + (right ? 1 : -1)]?.kind === 'mark' ? 1 : 0))
    const adjacent = sameSentence && gap === 0
    const cost = (sameSentence ? 0 : 60) + gap + (cue.strong ? 0 : 3) + (right && !adjacent ? 4 : 0)
    if (cost >= bestCost) continue
    bestCost = cost
    const side = right ? 'R' : 'L'
    const place = sameSentence ? 's' : token.block === own.block ? 'b' : right ? 'n' : 'p'
    const beside = cue.inverted ? phrase.from === cue.at + 1 : phrase.to === cue.at
    const form = cue.form + (cue.inverted ? '<' : '') + (beside ? '!' : '')
    best = {
      cue: cueIndex,
      rule: nameRule(cue, right, adjacent, sameSentence, token.block === own.block),
      between: countBetween(scene, cueIndex, quote.token),
      signature: `${side}${place}${bucket(gap)} ${cue.strong ? 'S' : 'W'}${form}`,
    }
  }
  return best
}

/** Words in small letters between a quotation and a name belong to the name: “…” tourist Joe Marlow. */
function phraseStart(tokens: OutsideToken[], from: number, quote: number): number {
  if (from - quote > 4) return from
  const between = tokens.slice(quote + 1, from)
  const qualifying = between.every(
    ({ kind, lower, text }) => kind === 'word' && lower === text && !prepositions.has(lower),
  )
  return qualifying ? quote + 1 : from
}

function countBetween({ cues }: Scene, cueIndex: number, token: number): number {
  const step = (cues[cueIndex]?.at ?? 0) < token ? 1 : -1
  let count = 0
  for (let i = cueIndex + step; count < 3; i += step) {
    const cue = cues[i]
    if (!cue || (cue.at - token) * step > 0) break
    if (cue.subject >= 0 && cue.subject !== cues[cueIndex]?.subject) count++
  }
  return count
}

function nameRule(
  cue: Cue,
  right: boolean,
  adjacent: boolean,
  sameSentence: boolean,
  sameBlock: boolean,
): string {
  if (cue.form === 'colon' || cue.form === 'dash' || cue.form === 'according') {
    if (sameSentence || adjacent) return cue.form
  }
  if (adjacent) return right ? 'after' : 'before'
  if (sameSentence) return right ? 'later in the sentence' : 'earlier in the sentence'
  return sameBlock ? 'elsewhere in the paragraph' : 'in another paragraph'
}
