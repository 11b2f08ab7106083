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

/** The same day in the page's own zone or in UTC: gold dates often have no zone. */
function sameDay(time: string | undefined, gold: string): boolean {
  const right = days(gold)
  return time !== undefined && days(time).some((day) => right.includes(day))
}

function days(value: string): string[] {
  const date = new Date(value)
  const utc = Number.isNaN(date.getTime()) ? [] : [date.toISOString().slice(0, 10)]
  return [value.slice(0, 10), ...utc]
}
