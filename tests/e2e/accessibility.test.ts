import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readingChoices } from '../../lib/platform/reading-style'
import { findProblems } from './drive/find-problems'
import type { Chromium } from './drive/open-chromium'
import { openLede } from './drive/open-lede'
import { openPopupOn, saveArticle } from './drive/open-popup'
import { openReader } from './drive/open-reader'
import { waitUntilDone } from './drive/popup-page'
import { servePages, type PageServer } from './drive/serve-pages'
import { openSidePanel } from './drive/side-panel'

/** Only colours change with the theme; all else axe looks at once. */
const ofColours = ['color-contrast', 'link-in-text-block']

let samples: PageServer
let fixtures: PageServer

beforeAll(async () => {
  samples = await servePages({ folder: join(import.meta.dirname, '../../samples') })
  fixtures = await servePages({ folder: join(import.meta.dirname, '../fixtures/pages') })
})
afterAll(async () => {
  await samples?.close()
  await fixtures?.close()
})

/** The first look is the light one, which the system has. */
const otherThemes = readingChoices.theme.filter((theme) => theme !== 'system' && theme !== 'light')

/** Problems of a surface, and those of its colours in some themes, named with them. */
async function findInThemes(surface: Page, themes: readonly string[]): Promise<string[]> {
  const found = await findProblems(surface)
  for (const theme of themes) {
    await surface.evaluate((name) => {
      document.documentElement.dataset.theme = name
    }, theme)
    const problems = await findProblems(surface, ofColours)
    found.push(...problems.map((problem) => `${theme}: ${problem}`))
  }
  return found
}

describe.each([
  ['from left to right, in every theme', undefined, 'ltr', otherThemes],
  // What a theme changes does not change with the direction.
  ['from right to left', 'ar', 'rtl', []],
])('%s', (_, language, direction, themes) => {
  let chromium: Chromium
  beforeAll(async () => {
    chromium = await openLede({ language })
  })
  afterAll(() => chromium?.close())

  test('axe finds nothing in the popup and the reader, with all that they can open', async () => {
    const popup = await openPopupOn(chromium, `${samples.address}/harbour.html`)
    expect(await popup.evaluate(() => document.documentElement.dir)).toBe(direction)
    await saveArticle(popup)
    expect(await findInThemes(popup, themes)).toEqual([])
    const reader = await openReader(chromium, popup)
    await reader.bringToFront()
    await reader.click('[data-part="xray"] .xray-toggle')
    await reader.click('.map .xray-toggle')
    await reader.waitForSelector('.place-dot')
    await reader.click('[data-action="read-aloud"]')
    await reader.waitForSelector('.player')
    await reader.click('[data-action="look"]')
    expect(await findInThemes(reader, themes)).toEqual([])
    await reader.close()
  })

  test('axe finds nothing in the side panel', async () => {
    const panel = await openSidePanel(chromium, chromium.page)
    await waitUntilDone(panel)
    expect(await findInThemes(panel, themes)).toEqual([])
    await panel.close()
  })

  test.each([
    ['library', '.library li'],
    ['options', '#file'],
    ['welcome', '.mention'],
  ])('axe finds nothing in %s', async (name, selector) => {
    const page = await chromium.browser.newPage()
    await page.goto(`chrome-extension://${chromium.extension.id}/${name}.html`)
    await page.waitForSelector(selector)
    expect(await findInThemes(page, themes)).toEqual([])
    await page.close()
  })

  test.each(language ? [] : ['arabic', 'sports-report', 'list-article', 'front-page'])(
    'axe finds nothing in the popup on %s',
    async (name) => {
      const popup = await openPopupOn(chromium, `${fixtures.address}/${name}.html`)
      expect(await findProblems(popup)).toEqual([])
      await popup.close()
    },
  )
})
