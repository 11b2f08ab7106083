import { describe, expect, test } from 'vitest'
import { citationStyles, citeArticle } from '../../../../lib/clips/cite/cite-article'
import { textOf, type CitedText } from '../../../../lib/clips/cite/cited-text'
import { citationCases } from './cases'
import { work } from './work'

/** Italics between asterisks. */
const show = (runs: CitedText): string =>
  runs.map((run) => (run.italic ? `*${run.text}*` : run.text)).join('')

describe.each(citationCases)('$name', ({ told, expected }) => {
  test.each(citationStyles.map((style, index) => [style, expected[index]] as const))('%s', (style, text) => {
    expect(show(citeArticle(work(told), style))).toBe(text)
  })
})

test('a headline of a newspaper loses the capitals of its small words in MLA', () => {
  const told = { title: 'Mayor Says The City Will Deal With Floods: The Hague Waits' }
  expect(textOf(citeArticle(work(told), 'mla'))).toContain(
    '“Mayor Says the City Will Deal with Floods: The Hague Waits.”',
  )
})

test('in a title with few capitals they are names, and stay', () => {
  expect(textOf(citeArticle(work({ title: 'Mayor of The Hague waits' }), 'mla'))).toContain(
    '“Mayor of The Hague Waits.”',
  )
})

/** Which words of a headline are names nobody has told. */
test.fails('a headline of a newspaper becomes a sentence in APA', () => {
  expect(textOf(citeArticle(work({ title: 'Mayor Says Harbour Will Close' }), 'apa'))).toContain(
    'Mayor says harbour will close.',
  )
})

test('what the reader has put right is cited', () => {
  const told = work(
    {},
    { byline: 'Li, Bo; Coast Council; Hill, Tom, Jr.', publishedTime: '2025', title: 'Tide' },
  )
  expect(textOf(citeArticle(told, 'apa'))).toMatch(
    /^Li, B\., Coast Council, & Hill, T\., Jr\. \(2025\)\. Tide\./u,
  )
  expect(work({ byline: 'Staff' }, { byline: '' }).authors).toEqual([])
})
