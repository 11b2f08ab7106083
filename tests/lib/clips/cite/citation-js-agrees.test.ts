import { Cite } from '@citation-js/core'
import '@citation-js/plugin-csl'
import { expect, test } from 'vitest'
import { citeArticle } from '../../../../lib/clips/cite/cite-article'
import { writeReferences } from '../../../../lib/clips/cite/write-references'
import { citationCases } from './cases'
import { work } from './work'

/** Where the official style sheet of APA says otherwise, and the manual is followed instead. */
const differing = [
  // A comma stands before the last of two names also where that one is a body (9.7).
  'a person and an agency',
  // An author that is the site is not named again (9.24).
  'the site itself',
  // "Retrieved" is for what is meant to change, not for news (9.16).
  'no date',
  'neither author nor date',
  // The style sheet has no such date; the manual takes it (9.15).
  'only the day of its last change',
  // What follows a colon begins with a capital (6.17).
  'a title with a colon: what follows begins anew',
]

const withoutMarkup = (html: string): string =>
  html
    .replaceAll(/<\/?i>/gu, '*')
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll('&#38;', '&')
    .replaceAll('…', '. . .')
    // In one list it tells articles of one author and year apart by letters.
    .replace(/(?<=\(\d{4})[a-z]|(?<=\(n\.d\.)-[a-z](?=\))/u, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()

test('another program cites the cases in APA as they are here, but for those where it leaves the manual', () => {
  const works = citationCases.map(({ told }) => work(told))
  const items = JSON.parse(writeReferences(works, 'csl-json')) as object[]
  const cite = new Cite(items.map((item) => ({ ...item, type: 'webpage' })))
  const options = { template: 'apa', format: 'html', asEntryArray: true, nosort: true } as const
  const theirs = cite.format('bibliography', options).map(([, html]) => withoutMarkup(html))
  const ours = works.map((one) =>
    citeArticle(one, 'apa')
      .map((run) => (run.italic ? `*${run.text}*` : run.text))
      .join(''),
  )
  const others = citationCases.filter((_, index) => ours[index] !== theirs[index])
  expect(others.map(({ name }) => name)).toEqual(differing)
})
