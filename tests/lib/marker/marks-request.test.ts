import { anything, assert, constant, property, record, string } from 'fast-check'
import { expect, test } from 'vitest'
import { pageOfMessage, readMarksRequest } from '../../../lib/marker/marks-request'

const to = 'lede-marks'

test.each([
  { ask: 'marks' },
  { ask: 'paint' },
  { ask: 'tags' },
  { ask: 'open', id: '1' },
  { ask: 'remove', id: '1' },
  { ask: 'restore', id: '1' },
  { ask: 'cite', id: '1' },
  { ask: 'colour', id: '1', colour: 'pink' },
  { ask: 'draft', id: '1', note: 'a', tags: 'b, c' },
  { ask: 'words', id: '1', note: 'a', tags: ['b', 'c'] },
])('$ask is understood, and nothing else that comes with it', (request) => {
  expect(readMarksRequest({ to, ...request, url: 'https://elsewhere.example/', tab: 7 })).toEqual(request)
})

test.each([
  undefined,
  null,
  'marks',
  [],
  { ask: 'marks' },
  { to: 'lede-card', ask: 'marks' },
  { to, ask: 'all' },
  { to, ask: 'open' },
  { to, ask: 'open', id: '' },
  { to, ask: 'open', id: 1 },
  { to, ask: 'open', id: 'x'.repeat(201) },
  { to, ask: 'colour', id: '1', colour: 'red' },
  { to, ask: 'colour', id: '1', colour: '__proto__' },
  { to, ask: 'draft', id: '1', note: 'a', tags: ['b'] },
  { to, ask: 'words', id: '1', note: 'a', tags: 'b' },
  { to, ask: 'words', id: '1', note: 'a', tags: [1] },
  { to, ask: 'words', id: '1', note: 'x'.repeat(200_001), tags: [] },
  { to, ask: 'words', id: '1', note: 'a', tags: Array.from({ length: 201 }, () => 'b') },
])('%j is not', (message) => {
  expect(readMarksRequest(message)).toBeUndefined()
})

test('anything else is not, and throws nothing', () => {
  assert(
    property(anything(), (message) => readMarksRequest(message) === undefined),
    { numRuns: 200 },
  )
  const nearly = record({
    to: constant(to),
    ask: string(),
    id: anything(),
    note: anything(),
    tags: anything(),
  })
  assert(
    property(nearly, (message) => {
      readMarksRequest(message)
    }),
    { numRuns: 200 },
  )
})

test('the page is the one that the script names, as far as it is of the origin that the browser names', () => {
  const loaded = 'https://news.example/first'
  expect(pageOfMessage({ to, page: 'https://news.example/second' }, loaded)).toBe(
    'https://news.example/second',
  )
  for (const page of ['https://other.example/', 'about:blank', 'second', undefined, 7])
    expect(pageOfMessage({ to, page }, loaded)).toBe(loaded)
  expect(pageOfMessage(undefined, loaded)).toBe(loaded)
})
