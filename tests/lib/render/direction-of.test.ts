import { expect, test } from 'vitest'
import { directionOf } from '../../../lib/render/direction-of'

test.each([
  [{ dir: 'rtl' as const, title: 'A page that says so', text: '' }, 'rtl'],
  [{ title: '14: A harbour must choose', text: 'مرحبا' }, 'ltr'],
  [{ title: '«מרחב» of the north', text: 'Hello' }, 'rtl'],
  [{ title: '', text: '2026 — ميناء' }, 'rtl'],
  [{ title: '', text: '' }, 'ltr'],
])('%j is read %s', (article, direction) => {
  expect(directionOf(article)).toBe(direction)
})
