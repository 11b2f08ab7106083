import { expect, test } from 'vitest'
import { readPickerRequest } from '../../../lib/picker/picker-request'

test('what the picker says is read', () => {
  const request = { to: 'lede-picker', path: 'main > p', isKept: true }
  expect(readPickerRequest(request)).toEqual(request)
})

test.each([
  undefined,
  'main',
  { path: 'main' },
  { to: 'lede-card', path: 'main' },
  { to: 'lede-picker', path: 1 },
  { to: 'lede-picker', path: 'p'.repeat(3000) },
])('anything else is not: %j', (message) => {
  expect(readPickerRequest(message)).toBeUndefined()
})
