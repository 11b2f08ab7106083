import { prepositions } from '../words/clause-words'
import type { Cue } from './find-cues'
import { findFirst } from './find-first'
import type { Scene } from './read-scene'

/** What was found for the quotation before. */
export interface PreviousQuote {
  token: number
  /** Index into the noun phrases; -1 where nobody was found. */
  source: number
}

/** What a quotation looks like, whoever said it. */
export interface QuoteTraits {
  token: number
  sentenceLike: boolean
  /** Ends in a comma, a full stop, a question or exclamation mark, or none of these. */
  ending: string
  startsBlock: boolean
  endsBlock: boolean
  alone: boolean
  /** The mark or the kind of word before it. */
  before: string
  /** Whether the previous quotation stands in the same block, the block before, or further off. */
  previousBlock: string
  /** Whether there is a cue with a subject in the quotation's own sentence. */
  cued: boolean
  /** Whether there is one between the previous quotation and this one. */
  cuedSince: boolean
}

/** Describes the outermost quotation that stands at a token. */
export function describeQuote(scene: Scene, token: number, previous: PreviousQuote): QuoteTraits {
  const { tokens, spans, text, cues } = scene
  const own = tokens[token]
  const span = spans[own?.quote ?? -1]
  const content = span ? text.slice(span.content.start, span.content.end).trim() : ''
  const last = /[\p{L}\p{N}]?([^\p{L}\p{N}\s]?)["'’”]*$/u.exec(content)?.[1] ?? ''
  const words = content.split(/\s+/u).length
  const before = tokens[token - 1]
  const after = tokens[token + 1]
  const lastPrevious = tokens[previous.token]
  return {
    token,
    sentenceLike: /^[^\p{L}\p{N}]*\p{Lu}/u.test(content) && words >= 4,
    ending: endingOf(last || (after?.kind === 'mark' ? after.text : '')),
    startsBlock: !before || before.kind === 'break',
    endsBlock: after?.kind === 'break',
    alone:
      before?.sentence !== own?.sentence && (after?.sentence !== own?.sentence || after?.kind === 'break'),
    before:
      !before || before.kind === 'break'
        ? '^'
        : before.kind === 'word'
          ? wordClass(before.lower)
          : before.text,
    previousBlock:
      !lastPrevious || previous.source < 0 || !own
        ? 'none'
        : own.block === lastPrevious.block
          ? 'same'
          : own.block === lastPrevious.block + 1
            ? 'next'
            : 'far',
    cuedSince: nearCues(scene, token).some(({ at }) => at > previous.token && at < token),
    cued: nearCues(scene, token).some(({ at }) => tokens[at]?.sentence === own?.sentence) && cues.length > 0,
  }
}

function endingOf(mark: string): string {
  if (mark === ',') return ','
  if (/[.?!…]/u.test(mark)) return '.'
  return /[—–-]/u.test(mark) ? '-' : ''
}

function wordClass(word: string): string {
  if (word === 'that') return 'that'
  return prepositions.has(word) ? 'prep' : 'word'
}

/** Cues with a subject that stand near a quotation, in the order of the text. */
function nearCues(scene: Scene, token: number): Cue[] {
  const { cues } = scene
  const low = findFirst(cues.length, (middle) => (cues[middle]?.at ?? 0) < token - 50)
  const near: Cue[] = []
  for (let i = low; i < cues.length && (cues[i]?.at ?? 0) < token + 50; i++) {
    const cue = cues[i]
    if (cue && cue.subject >= 0) near.push(cue)
  }
  return near
}
