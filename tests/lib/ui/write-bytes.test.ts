import { beforeAll, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { writeBytes } from '../../../lib/ui/write-bytes'

beforeAll(() => {
  vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('en')
})

test.each([
  [0, '0 kB'],
  [999, '1 kB'],
  [1500, '1.5 kB'],
  [38_200_000, '38 MB'],
  [4_210_000_000, '4.2 GB'],
  [5e15, '5,000,000 GB'],
])('%i bytes are %s', (bytes, words) => {
  expect(writeBytes(bytes)).toBe(words)
})
