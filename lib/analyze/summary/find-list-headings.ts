import type { Sentence } from '../../model/analysis'
import type { Block } from '../../model/article'
import type { AnalyzeInput } from '../analyze-input'

const FEWEST_ITEMS = 3
/** In characters; numbered chapters of a long feature are longer than the items of a list. */
const LONGEST_SECTION = 2500
const NUMBERED = /^(?:No\. ?|#)?(\p{N}{1,3})[.):]?\s/u

/**
 * The first sentences of a list article's headings, at most `length`: the first ones, or in a countdown the last.
 * None where the article is no list: it is one where the headings of short sections are numbered in steps of one, or where the title
 * says how many there are ("7 ways to ...").
 */
export function findListHeadings(
  { text, blocks, title = '' }: AnalyzeInput,
  sentences: Sentence[],
  length: number,
): number[] {
  const bodyOf = ({ start, end }: Block): string => text.slice(start, end)
  // An unnumbered heading on top is the title.
  const headings = [...blocks.entries()].filter(
    ([index, block]) => block.kind === 'heading' && (index > 0 || /^\p{N}{1,3}[.)]\s/u.test(bodyOf(block))),
  )
  const top = headings.reduce((least, [, { level = 6 }]) => Math.min(least, level), 6)
  const numbers = headings.flatMap(([index, block]) => {
    const number = NUMBERED.exec(bodyOf(block))?.[1]
    return number === undefined ? [] : [{ index, number: Number(number), level: block.level ?? 6 }]
  })
  const isShort = text.length / Math.max(1, numbers.length) < LONGEST_SECTION
  // A feature may hold a numbered list in one of its chapters, below the chapters' headings.
  const isTop = numbers.every(({ level }) => level === top)
  if (numbers.length >= FEWEST_ITEMS && isTop && isShort) {
    const steps = numbers.slice(1).map(({ number }, at) => number - (numbers[at]?.number ?? 0))
    const firsts = firstSentences(new Set(numbers.map(({ index }) => index)), sentences)
    if (steps.every((step) => step === 1)) return firsts.slice(0, length)
    if (steps.every((step) => step === -1)) return firsts.slice(-length)
  }
  const name = title || (blocks[0]?.kind === 'heading' ? bodyOf(blocks[0]) : '')
  const counted = Number(/(?:^|\s)(\p{N}{1,2})\s+\p{L}/u.exec(name)?.[1] ?? 0)
  const items = headings.filter(([, { level = 6 }]) => level === top).map(([index]) => index)
  const isList = counted >= FEWEST_ITEMS && (items.length === counted || items.length === counted + 1)
  return isList ? firstSentences(new Set(items), sentences).slice(0, length) : []
}

const firstSentences = (blocks: Set<number>, sentences: Sentence[]): number[] =>
  sentences.flatMap(({ block }, index) =>
    blocks.has(block) && sentences[index - 1]?.block !== block ? [index] : [],
  )
