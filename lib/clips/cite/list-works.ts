import { citeArticle, type CitationStyle } from './cite-article'
import { textOf, type CitedText } from './cited-text'
import type { CitedWork } from './cited-work'
import { inverted } from './read-authors'

/**
 * Cites articles as one list, in the order of the alphabet; footnotes stay in the order given. Where only letters tell
 * articles of the same authors and year apart (APA, Harvard), they get them.
 */
export function listWorks(works: CitedWork[], style: CitationStyle): CitedText[] {
  if (style === 'footnote') return works.map((work) => citeArticle(work, style))
  const lettered = style === 'apa' || style === 'harvard' ? giveLetters(works) : works
  return lettered
    .map((work) => citeArticle(work, style))
    .map((cited) => ({ cited, key: textOf(cited).replaceAll(/^[^\p{L}\p{N}]+/gu, '') }))
    .toSorted((one, other) => order.compare(one.key, other.key))
    .map(({ cited }) => cited)
}

const order = new Intl.Collator('en', { numeric: true })

function giveLetters(works: CitedWork[]): CitedWork[] {
  const groups = new Map<string, CitedWork[]>()
  for (const work of works) {
    const key = JSON.stringify([work.authors.map(inverted), (work.published ?? work.updated)?.year])
    if (work.authors.length > 0) groups.set(key, [...(groups.get(key) ?? []), work])
  }
  const letters = new Map<CitedWork, string>()
  for (const group of groups.values()) {
    if (group.length < 2) continue
    const sorted = group.toSorted((one, other) => order.compare(one.title, other.title))
    sorted.forEach((work, index) => letters.set(work, letterOf(index)))
  }
  return works.map((work) => ({ ...work, letter: letters.get(work) }))
}

/** a to z, then aa. */
const letterOf = (index: number): string =>
  (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') + String.fromCodePoint(97 + (index % 26))
