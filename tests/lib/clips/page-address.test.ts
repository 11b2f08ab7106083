import { expect, test } from 'vitest'
import { pageAddress } from '../../../lib/clips/page-address'

test.each([
  ['a fragment', 'https://news.example/a#comments', 'https://news.example/a'],
  [
    'what counts visitors',
    'https://news.example/a?utm_source=x&id=7&fbclid=y',
    'https://news.example/a?id=7',
  ],
  ['the order of parameters', 'https://news.example/a?b=2&a=1', 'https://news.example/a?a=1&b=2'],
])('%s does not make another page', (_, url, page) => {
  expect(pageAddress(url)).toBe(page)
})

test('parameters that name the page stay', () => {
  expect(pageAddress('https://news.example/?article=12')).toBe('https://news.example/?article=12')
})

test('what is no address is given back', () => {
  expect(pageAddress('story.txt')).toBe('story.txt')
})
