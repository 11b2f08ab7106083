import type { Label } from '../../model/analysis'
import type { Span } from '../../model/span'
import { titles } from '../words/name-context'

/** Titles that are surnames as well: "Stephen King" is "King" afterwards. */
const surnames = new Set(
  'king bishop judge pope prince baron count major chancellor cardinal duke sheriff marshal'.split(' '),
)

const possessive = /['’]s?$/u
const firstWord = /^([\p{L}-]+)\.?\s+/u

/** The full stop behind "Lima Steel Corp." at the end of a sentence ends the sentence; that behind "the U.S." is the name's. */
function dropsFullStop(text: string, end: number, sentenceEnd: number): boolean {
  return (
    text[end - 1] === '.' &&
    !/\p{Lu}\.$/u.test(text.slice(end - 2, end)) &&
    !/\p{L}/u.test(text.slice(end, sentenceEnd))
  )
}

/**
 * Narrows a tagged name to what a reader would mark: no possessive, no article before it, and no titles before a
 * person's. Gives undefined where nothing is left.
 */
export function trimMention(
  text: string,
  { start, end }: Span,
  label: Label,
  sentenceEnd: number,
): Span | undefined {
  let [from, to] = [start, dropsFullStop(text, end, sentenceEnd) ? end - 1 : end]
  const ending = possessive.exec(text.slice(from, to))
  if (ending && ending.index > 0) to = from + ending.index
  for (;;) {
    const first = firstWord.exec(text.slice(from, to))
    if (!first) break
    const word = first[1]!.toLowerCase()
    if (!(label === 'person' && titles.has(word)) && !(word === 'the' && text[from] === 't')) break
    from += first[0].length
  }
  const rest = text.slice(from, to).toLowerCase()
  if (label === 'person' && titles.has(rest) && !surnames.has(rest)) return undefined
  return from < to ? { start: from, end: to } : undefined
}

const counted =
  /(?<!(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\s)(?<![\d.,])(?:\d{1,3}(?:,\d{3})*|two|three|four|five|six|seven|eight|nine|ten|dozens of|several)\s$/u
const things = /^\s\p{Ll}+s\b/u

/** Tells whether a name counts things, as in "31 Abrams tanks"; "on May 5 Ruiz says" has a month before the number. */
export const isCounted = (text: string, { start, end }: Span): boolean =>
  counted.test(text.slice(Math.max(0, start - 24), start)) && things.test(text.slice(end, end + 24))

/**
 * Tells whether a name stands in a bracket with a photographer and an agency, such as "[Ana Ruiz/AFP]": the page's own
 * mark for a credit, which nobody reads as a part of the story.
 */
export function isCredit(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 40)
  if (!/\[[^\]\n]*$/u.test(before) || !/^[^[\n]*\]/u.test(after)) return false
  return /^\s?\/\s?\p{Lu}/u.test(after) || /\p{L}\s?\/\s?$/u.test(before)
}

/** Tells whether a place's name is that of a currency: "US $34 billion", "160 US dollars". */
export const isCurrency = (text: string, { end }: Span): boolean =>
  /^\s?\$|^\s[Dd]ollars?\b/u.test(text.slice(end, end + 10))
