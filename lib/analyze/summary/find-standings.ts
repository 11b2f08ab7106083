import type { Block } from '../../model/article'
import type { Sentence } from '../../model/analysis'
import type { AnalyzeInput } from '../analyze-input'
import { findQuotedSpans } from '../quotations/find-quoted-spans'
import { pointsBack } from './points-back'
import { isCaption, isFurniture, isQuestion } from './spot-furniture'

/**
 * Whether a sentence may stand in the gist: `free` by itself; `bound` only after the sentence before it, without
 * which it cannot be understood; `barred` never.
 */
export type Standing = 'free' | 'bound' | 'barred'

/** A quotation mark that was never closed stops counting after so many sentences. */
const LONGEST_QUOTATION = 6
const FEWEST_ANSWERS = 3
/** Where more sentences than this share lack a mark at their end, the mark says nothing. */
const MOST_ENDLESS = 0.4
/** In characters; a longer line without a mark is most often a standfirst, which tells the gist. */
const LONGEST_LINE = 60
/** On top of an article, where a standfirst stands, even shorter lines may be one, but no line with a year: a byline. */
const FIRST_LINES = 2
const LONGEST_LABEL = 40

/** Tells for each sentence whether a reader would understand it in the gist, out of its place. */
export function findStandings({ text, blocks }: AnalyzeInput, sentences: Sentence[]): Standing[] {
  const asked = findQuestionBlocks(text, blocks)
  const quoted = findQuoted(text, blocks, sentences)
  const endless = findEndless(text, blocks, sentences)
  return sentences.map((sentence, index): Standing => {
    const body = text.slice(sentence.start, sentence.end)
    const kind = blocks[sentence.block]?.kind
    if (kind === 'heading' || kind === 'caption' || kind === 'code' || kind === 'cell') return 'barred'
    if (asked.has(sentence.block) || quoted[index] || endless.has(index)) return 'barred'
    if (isQuestion(body) || isFurniture(body) || isCaption(body)) return 'barred'
    return pointsBack(body) ? 'bound' : 'free'
  })
}

/**
 * Short lines without a mark at their end, such as headings that are not marked as such, scores and list entries, where most
 * sentences of the article have one. Some languages, such as Thai, end no sentence with a mark.
 */
function findEndless(text: string, blocks: Block[], sentences: Sentence[]): Set<number> {
  const prose = [...sentences.keys()].filter((index) => {
    const kind = blocks[sentences[index]?.block ?? 0]?.kind
    return kind === 'paragraph' || kind === 'quote'
  })
  const endless = prose.filter((index) => {
    const { start = 0, end = 0 } = sentences[index] ?? {}
    return !/\p{P}$/u.test(text.slice(Math.max(start, end - 2), end))
  })
  if (endless.length > prose.length * MOST_ENDLESS) return new Set()
  return new Set(
    endless.filter((index) => {
      const { start = 0, end = 0 } = sentences[index] ?? {}
      const isStandfirst = index < FIRST_LINES && !/\b(?:19|20)\p{N}{2}\b/u.test(text.slice(start, end))
      return end - start < (isStandfirst ? LONGEST_LABEL : LONGEST_LINE)
    }),
  )
}

/** In an interview, the blocks that ask: those that end in a question mark, where several do. */
function findQuestionBlocks(text: string, blocks: Block[]): Set<number> {
  const asked = blocks.flatMap((block, index) => {
    const body = text.slice(block.start, block.end)
    return /^Q(?:uestion)?\s?[:.]/u.test(body) || isQuestion(body.slice(-8)) ? [index] : []
  })
  return new Set(asked.length >= FEWEST_ANSWERS ? asked : [])
}

/** Marks the sentences that lie inside somebody's words, with no "she said" of their own. */
function findQuoted(text: string, blocks: Block[], sentences: Sentence[]): boolean[] {
  const spans = findQuotedSpans(text, blocks).filter(({ within }) => !within)
  let next = 0
  let open = 0
  return sentences.map((sentence, index) => {
    while (next < spans.length && (spans[next]?.end ?? 0) <= sentence.start) next++
    const span = spans[next]
    if (sentences[index - 1]?.block !== sentence.block) open = 0
    const before = open > 0
    open = leavesOpen(text.slice(sentence.start, sentence.end), before) ? open + 1 : 0
    if (open > LONGEST_QUOTATION) open = 0
    const inside = span && span.start <= sentence.start && sentence.end <= span.end
    return before || open > 0 || Boolean(inside)
  })
}

/**
 * Follows quotation marks: straight double ones turn, curly ones open and close. A single mark opens only at the start
 * of a sentence or after a comma or colon, because "the players' 'shot' at it" opens nothing.
 */
const MARKS =
  /(?<straight>(?<!\p{N})"|(?<=\p{N})"(?!\s\p{Ll}))|(?<opener>“|(?<=^|[:,]\s)['‘](?=\p{L}))|(?<closer>”|(?<=[\p{L}\p{N}.,!?…]\s?)['’](?=\s|$|[:;,.)]))/gu

function leavesOpen(body: string, open: boolean): boolean {
  for (const { groups } of body.matchAll(MARKS))
    open = groups?.straight ? !open : groups?.opener !== undefined
  return open
}
