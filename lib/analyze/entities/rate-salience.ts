import type { FoundMention } from '../../model/analysis'
import type { AnalyzeInput } from '../analyze-input'
import { speech } from '../words/name-context'

/** One entity's mentions, by their indexes. */
export interface Rated {
  mentions: readonly number[]
}

const nextWord = /^(?:,? (?:who|which))?\s+([\p{L}]+)/u
const lastWord = /([\p{L}]+)\s+(?:(?:\p{Lu}[\p{L}.]*|the)\s+){0,2}$/u

/** The one who says or does: the name stands beside a verb of saying. */
function speaks(text: string, { start, end }: FoundMention): boolean {
  const after = nextWord.exec(text.slice(end, end + 30))?.[1]
  const before = lastWord.exec(text.slice(Math.max(0, start - 40), start))?.[1]
  return (after !== undefined && speech.has(after)) || (before !== undefined && speech.has(before))
}

/** Entities are found in a headline or in the title by the words of one of their mentions. */
const namedIn = (title: string | undefined, names: readonly string[]): boolean =>
  title !== undefined && names.some((name) => title.includes(name))

/**
 * Says how much the article is about each entity, 0 to 1: named in the headline and the lead, often, from the beginning
 * to the end, and speaking. Those who are only in credits get next to nothing.
 */
export function rateSalience(
  { text, blocks, title }: AnalyzeInput,
  found: readonly FoundMention[],
  credits: readonly boolean[],
  rated: readonly Rated[],
): number[] {
  const headline =
    title ?? (blocks[0] && blocks[0].end - blocks[0].start < 200 ? text.slice(0, blocks[0].end) : undefined)
  const lead =
    blocks.filter(({ kind, end, start }) => kind === 'paragraph' && end - start > 80)[1]?.end ??
    text.length / 5
  const most = rated.reduce(
    (top, { mentions }) => Math.max(top, mentions.filter((index) => !credits[index]).length),
    1,
  )
  return rated.map(({ mentions }) => {
    const inStory = mentions.filter((index) => !credits[index]).map((index) => found[index]!)
    if (inStory.length === 0) return 0.01
    const names = inStory.map(({ start, end }) => text.slice(start, end))
    const fifths = new Set(inStory.map(({ start }) => Math.floor((5 * start) / (text.length + 1))))
    const value =
      0.25 * (namedIn(headline, names) ? 1 : 0) +
      0.2 * (inStory[0]!.start < lead ? 1 : 0) +
      0.25 * (inStory.length / most) +
      0.15 * (fifths.size / 5) +
      0.15 * Math.min(1, inStory.filter((mention) => speaks(text, mention)).length / 2)
    return Math.round(Math.max(0.02, value) * 1000) / 1000
  })
}
