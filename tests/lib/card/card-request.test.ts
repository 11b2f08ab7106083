import { anything, assert, constantFrom, jsonValue, oneof, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { readCardRequest } from '../../../lib/card/card-request'

test('a request of the card is read, and nothing else of the message', () => {
  const message = { to: 'lede-card', action: 'save', source: 'page', tabId: 7 }
  expect(readCardRequest(message)).toEqual({ to: 'lede-card', action: 'save', source: 'page' })
})

test.each([
  undefined,
  null,
  'save',
  [],
  {},
  { action: 'save', source: 'page' },
  { to: 'somebody', action: 'save', source: 'page' },
  { to: 'lede-card', action: 'remove', source: 'page' },
  { to: 'lede-card', action: 'save', source: 'https://example.org/' },
  { to: 'lede-card', action: ['save'], source: 'page' },
  { to: 'lede-card', action: 'save' },
])('%j is none', (message) => {
  expect(readCardRequest(message)).toBeUndefined()
})

test('whatever a message is, it is read without a throw, and only what the card asks is a request', () => {
  const actions = ['save', 'open', 'show']
  const near = record(
    { to: constantFrom('lede-card', 'lede', ''), action: anything(), source: anything() },
    { requiredKeys: [] },
  )
  assert(
    property(oneof(anything({ withNullPrototype: true }), jsonValue(), near), (message) => {
      const request = readCardRequest(message)
      if (request) expect(actions).toContain(request.action)
    }),
    { numRuns: 10_000 },
  )
})
