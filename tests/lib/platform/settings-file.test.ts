import { beforeEach, describe, expect, it, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { validReadingStyle } from '../../../lib/platform/reading-style'
import { defaultSettings } from '../../../lib/platform/settings'
import {
  initialSettings,
  parseSettingsFile,
  readAllSettings,
  writeAllSettings,
  writeSettingsFile,
  type AllSettings,
} from '../../../lib/platform/settings-file'

beforeEach(() => fakeBrowser.reset())

const mine: AllSettings = {
  settings: { ...defaultSettings, people: false, summaryLength: 5 },
  looks: {
    everywhere: validReadingStyle({ theme: 'sepia', size: 22 }),
    sites: { 'courier.example': validReadingStyle({ theme: 'black' }) },
  },
}

const fileWith = (change: object): string => JSON.stringify({ kind: 'lede-settings', version: 1, ...change })

test('what is written to a file is read again', () => {
  expect(parseSettingsFile(writeSettingsFile(mine), initialSettings)).toEqual({ all: mine, unknown: [] })
})

test('what is stored is read again, and the first day is the default', async () => {
  expect(await readAllSettings()).toEqual(initialSettings)
  await writeAllSettings(mine)
  expect(await readAllSettings()).toEqual(mine)
})

describe('a file', () => {
  it('that names only some settings leaves the others as they are', () => {
    const file = fileWith({ settings: { quotes: false }, looks: { everywhere: { size: 30 } } })
    expect(parseSettingsFile(file, mine)).toEqual({
      all: {
        settings: { ...mine.settings, quotes: false },
        looks: { ...mine.looks, everywhere: { ...mine.looks.everywhere, size: 30 } },
      },
      unknown: [],
    })
  })

  it('says what this version does not know', () => {
    const file = fileWith({
      settings: { people: true, ghosts: 1 },
      looks: { everywhere: { kerning: 2 } },
      more: 1,
    })
    const unknown = ['settings.ghosts', 'looks.everywhere.kerning', 'more']
    expect(parseSettingsFile(file, mine)).toMatchObject({ unknown })
  })

  it.each([
    [{ settings: { people: 'yes' } }, ['settings.people']],
    [{ settings: { summaryLength: 4 } }, ['settings.summaryLength']],
    [
      { looks: { everywhere: { size: 900, theme: 'pink' } } },
      ['looks.everywhere.theme', 'looks.everywhere.size'],
    ],
    [{ looks: { sites: { 'a.example': { gap: '1' } } } }, ['looks.sites.a.example.gap']],
  ])('with what cannot be is refused whole: %j', (change, names) => {
    expect(parseSettingsFile(fileWith(change), mine)).toEqual({ failure: 'faulty', names })
  })

  it.each(['', 'no JSON', '[]', 'null', '{}', '{"kind":"other","version":1}', fileWith({ version: 2 })])(
    'that is none of these settings is refused: %s',
    (text) => {
      expect(parseSettingsFile(text, mine)).toEqual({ failure: 'strange' })
    },
  )

  it('cannot reach what all objects have', () => {
    parseSettingsFile(fileWith({ looks: { sites: { __proto__: { theme: 'black' } } } }), mine)
    expect({}).not.toHaveProperty('theme')
  })
})
