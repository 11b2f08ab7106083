import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { defaultSettings, readSettings, writeSettings } from '../../../lib/platform/settings'

beforeEach(() => fakeBrowser.reset())

test('nothing stored is the default', async () => {
  expect(await readSettings()).toEqual(defaultSettings)
})

test('what is written is read', async () => {
  await writeSettings({ ...defaultSettings, places: false })
  expect((await readSettings()).places).toBe(false)
})

test('what another version wrote does no harm', async () => {
  await fakeBrowser.storage.local.set({ settings: { schema: 9, people: 'no', quotes: false, colour: 1 } })
  expect(await readSettings()).toEqual({ ...defaultSettings, quotes: false })
})
