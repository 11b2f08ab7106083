import { expect, test } from 'vitest'
import { writeMarkedArticle, type WrittenMark } from '../../../lib/render/write-marked-article'
import type { Article } from '../../../lib/model/article'

const article: Article = {
  url: 'https://coast.example/',
  title: 'T',
  html:
    '<p data-block="0">One <em>two</em> three.</p><figure><img src="https://far.example/a.png" alt="x">' +
    '<figcaption data-block="1">A pier.</figcaption></figure><img src="data:image/png;base64,AA==" alt="near">',
  text: 'One two three.\n\nA pier.',
  blocks: [
    { kind: 'paragraph', start: 0, end: 14 },
    { kind: 'caption', start: 16, end: 23 },
  ],
  confidence: 'whole',
}

const write = (marks: WrittenMark[]): Element =>
  new DOMParser().parseFromString(writeMarkedArticle(article, marks), 'text/html').body

const marked = (root: Element, colour: string): string =>
  [...root.querySelectorAll(`mark.${colour}`)].map((mark) => mark.textContent).join('|')

test('a mark goes across elements, and marks may overlap', () => {
  const root = write([
    { span: { start: 4, end: 13 }, colour: 'yellow' },
    { span: { start: 0, end: 7 }, colour: 'blue' },
  ])
  expect(marked(root, 'yellow')).toBe('two| three')
  expect(marked(root, 'blue')).toBe('One |two')
  expect(root.querySelector('p')?.textContent).toBe('One two three.')
})

test('a mark goes across paragraphs, and its note is linked once, where it ends', () => {
  const root = write([
    { span: { start: 8, end: 18 }, colour: 'pink', note: { href: '#note-1-1', label: '1' } },
  ])
  expect(marked(root, 'pink')).toBe('three.|A ')
  expect([...root.querySelectorAll('.ref a')].map((link) => link.getAttribute('href'))).toEqual(['#note-1-1'])
  expect(root.querySelector('figcaption')?.textContent).toBe('A 1pier.')
})

test('only pictures that are data stay; captions do', () => {
  const root = write([])
  expect([...root.querySelectorAll('img')].map(({ alt }) => alt)).toEqual(['near'])
  expect(root.querySelector('figcaption')?.textContent).toBe('A pier.')
})
