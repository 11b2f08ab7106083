import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readReadingSettings, writeReadingSettings } from '../../../lib/platform/reading-settings'
import { validReadingStyle } from '../../../lib/platform/reading-style'

beforeEach(() => fakeBrowser.reset())

test('nothing stored is the default, on every site', async () => {
  expect(await readReadingSettings()).toEqual({ everywhere: validReadingStyle({}), sites: {} })
})

test('a site keeps a look of its own', async () => {
  const dark = validReadingStyle({ theme: 'dark', size: 24 })
  await writeReadingSettings({ everywhere: validReadingStyle({}), sites: { 'The Tide': dark } })
  const { everywhere, sites } = await readReadingSettings()
  expect(everywhere.theme).toBe('system')
  expect(sites).toEqual({ 'The Tide': dark })
})

test('what is unknown or out of bounds is as by default', async () => {
  const odd = { theme: 'url(x)', font: 3, size: 900, gap: '2', lineHeight: Number.NaN, measure: 80 }
  expect(validReadingStyle(odd)).toEqual({ ...validReadingStyle({}), measure: 80 })
  await fakeBrowser.storage.local.set({ readingSettings: { everywhere: odd, sites: ['x'] } })
  expect((await readReadingSettings()).everywhere.measure).toBe(80)
})
