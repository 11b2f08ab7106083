import { expect, test } from 'vitest'
import { readingTime } from '../../../lib/render/reading-time'

test.each([
  ['a short note', 'word '.repeat(20), 'en', 1],
  ['four minutes of English', 'word '.repeat(952), 'en', 4],
  ['Japanese, which has no spaces', '今日は港で船が出ました。'.repeat(100), 'ja', 4],
  ['a page that claims no language there is', 'word '.repeat(500), 'x_y_!', 2],
])('%s', (_, text, lang, minutes) => {
  expect(readingTime(text, lang)).toBe(minutes)
})
