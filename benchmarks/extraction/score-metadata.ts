import type { Article } from '../../lib/model/article'
import type { GoldPage } from './read-set'

export interface Verdicts {
  title?: boolean
  authors?: boolean
  date?: boolean
}

/** Whether title, authors and date are right; a key is absent where the set has no gold for it. */
export function scoreMetadata(article: Article | undefined, gold: GoldPage): Verdicts {
  return {
    ...(gold.title && { title: plain(article?.title ?? '') === plain(gold.title) }),
    ...(gold.authors?.length && { authors: sameNames(article?.byline ?? '', gold.authors) }),
    ...(gold.date && { date: sameDay(article?.publishedTime, gold.date) }),
  }
}

/** Case, quotation marks, dashes and white space differ between a page and its gold for no reason of ours. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚‛`´]/gu, "'")
    .replace(/[“”„‟]/gu, '"')
    .replace(/[‐-―]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()

const names = (list: string): string[] =>
  list
    .split(/,| and | & /u)
    .map(plain)
    .filter(Boolean)
    .toSorted((a, b) => a.localeCompare(b))

const sameNames = (byline: string, gold: string[]): boolean =>
  names(byline).join('|') === names(gold.join(', ')).join('|')

/** Gold dates are what a page showed, in a zone that is often not told: an instant in UTC is right on any of the days that it is somewhere on earth. */
function sameDay(time: string | undefined, gold: string): boolean {
  const right = daysOf(gold)
  return time !== undefined && daysOf(time).some((day) => right.includes(day))
}

function daysOf(value: string): string[] {
  const instant = Date.parse(value)
  if (Number.isNaN(instant)) return [value.slice(0, 10)]
  const isUtc = /T.*(?:Z|\+00:?00)$/u.test(value)
  const hours = isUtc ? [-12, 0, 14] : [0]
  return [
    value.slice(0, 10),
    ...hours.map((hour) => new Date(instant + hour * 3_600_000).toISOString().slice(0, 10)),
  ]
}
