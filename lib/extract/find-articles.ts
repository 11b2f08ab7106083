import type { ChosenText } from '../model/chosen-text'
import { disarm } from './disarm'
import { pathOf } from './path-of'

/** An article of fewer characters in its paragraphs is a teaser of one that stands elsewhere. */
const minLength = 400

/** More are a list, which nobody reads through. */
const mostFound = 30

/**
 * The articles of a page that holds several whole ones, in the order of the page: entries of a weblog, statements in a
 * row. Empty where there is none or one.
 */
export function findArticles(document: Document): ChosenText[] {
  const found = [...disarm(document).querySelectorAll('article,[role="article"]')]
    .slice(0, 200)
    .filter((element) => !element.querySelector('article,[role="article"]'))
  // Most pages have one, whose text need not be read for this.
  const whole = found.length < 2 ? [] : found.filter(isWhole)
  if (whole.length < 2) return []
  return whole.slice(0, mostFound).map((element) => ({ path: pathOf(element), title: titleOf(element) }))
}

function isWhole(element: Element): boolean {
  if (!titleOf(element) || element.closest('aside,nav,footer,[class*="comment" i],[id*="comment" i]'))
    return false
  let length = 0
  for (const paragraph of element.querySelectorAll('p')) {
    length += paragraph.textContent?.trim().length ?? 0
    if (length >= minLength) return true
  }
  return false
}

/** The first heading in an element, which is its title. */
export const findHeading = (element: Element): Element | null => element.querySelector('h1,h2,h3,h4')

/** The first heading in an element, in one line; empty where it has none. */
export const titleOf = (element: Element): string =>
  (findHeading(element)?.textContent ?? '').replace(/\s+/gu, ' ').trim().slice(0, 200)
