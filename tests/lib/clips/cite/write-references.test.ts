import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { expect, test } from 'vitest'
import { referenceFormats, writeReferences } from '../../../../lib/clips/cite/write-references'
import { citationCases } from './cases'
import { work } from './work'

interface Item {
  title: string
  author?: { family?: string; given?: string; literal?: string; 'non-dropping-particle'?: string }[]
  URL: string
  issued?: { 'date-parts': number[][] }
}

const read = (text: string): Item[] => new Cite<Item>(text).data

test.each(referenceFormats)('%s: another program reads back title, authors, day and address', (format) => {
  const title = 'Harbour & “Coast”: 50% of $5_000 #1 {closed}'
  const works = [
    work({ title, byline: 'Ana Ruiz, Bo van Dam' }),
    work({ title: 'Порт 港口', byline: 'Coast Council' }),
  ]
  const [first, second] = read(writeReferences(works, format))
  expect(first?.title.replaceAll(/<\/?span[^>]*>/gu, '')).toBe(title)
  // Its reader of RIS passes over the authors of a newspaper article.
  if (format !== 'ris') expect(first?.author?.map(({ given }) => given)).toEqual(['Ana', 'Bo'])
  expect(first?.URL).toBe('https://www.coast.example/harbour')
  expect(first?.issued?.['date-parts'][0]?.[0]).toBe(2026)
  expect(second?.title.replaceAll(/<\/?span[^>]*>/gu, '')).toBe('Порт 港口')
})

test('no value ends its field or adds one', () => {
  const title = 'A\r\nER  - \r\nTY  - BOOK }, evil = {x'
  expect(writeReferences([work({ title })], 'ris').match(/^(?:TY|ER) /gmu)).toHaveLength(2)
  expect(writeReferences([work({ title })], 'bibtex')).toContain('\\}, evil = \\{x')
})

test('RIS has a line for each author', () => {
  expect(writeReferences([work({ byline: 'Ana Ruiz, Bo van Dam' })], 'ris')).toContain(
    'AU  - Ruiz, Ana\r\nAU  - van Dam, Bo\r\n',
  )
})

test('keys differ', () => {
  const text = writeReferences([work({ byline: 'Ana Ruiz' }), work({ byline: 'Ana Ruiz' })], 'bibtex')
  expect(text).toContain('@misc{ruiz2026harbour,')
  expect(text).toContain('@misc{ruiz2026harbour-2,')
})

/** Some write straight marks for bent ones. */
const plainTitle = (title: string): string =>
  title
    .replaceAll(/<\/?span[^>]*>/gu, '')
    .replaceAll(/["“”]/gu, '"')
    .replaceAll(/['‘’]/gu, "'")
const familyOf = ({ family, literal }: { family?: string; literal?: string }) => family ?? literal

test.each(referenceFormats)('%s: another program reads back every case', (format) => {
  const works = citationCases.map(({ told }) => work(told))
  const items = read(writeReferences(works, format))
  expect(items.map(({ title }) => plainTitle(title))).toEqual(works.map(({ title }) => plainTitle(title)))
  expect(items.map(({ URL }) => URL)).toEqual(works.map(({ url }) => url))
  expect(items.map(({ issued }) => issued?.['date-parts'][0]?.[0])).toEqual(
    works.map(({ published }) => published?.year),
  )
  if (format === 'ris') return
  expect(
    items.map(({ author = [] }) =>
      author.map((one) => [one['non-dropping-particle'], familyOf(one)].filter(Boolean).join(' ')),
    ),
  ).toEqual(works.map(({ authors }) => authors.map((one) => (one.kind === 'whole' ? one.name : one.family))))
})
