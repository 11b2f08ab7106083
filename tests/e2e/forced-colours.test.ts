import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findProblems } from './drive/find-problems'
import type { Chromium } from './drive/open-chromium'
import { openLede } from './drive/open-lede'
import { openPopupOn } from './drive/open-popup'
import { openReader } from './drive/open-reader'
import { readFound } from './drive/popup-page'
import { servePages, type PageServer } from './drive/serve-pages'

let samples: PageServer
let fixtures: PageServer
let chromium: Chromium

beforeAll(async () => {
  samples = await servePages({ folder: join(import.meta.dirname, '../../samples') })
  fixtures = await servePages({ folder: join(import.meta.dirname, '../fixtures/pages') })
  chromium = await openLede()
})
afterAll(async () => {
  await chromium?.close()
  await samples?.close()
  await fixtures?.close()
})

/** As a system with a palette of its own: puppeteer has no word for it. */
async function forceColours(surface: Page): Promise<void> {
  const session = await surface.createCDPSession()
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] })
  expect(await surface.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
}

test('with forced colours the main journey goes as ever, from the popup into the reader', async () => {
  const popup = await openPopupOn(chromium, `${samples.address}/harbour.html`)
  await forceColours(popup)
  await popup.click('[data-part="people"] .key')
  expect(await readFound(popup)).not.toBe('')
  await popup.click('.map .xray-toggle')
  await popup.waitForSelector('.place-dot')
  await popup.click('[data-part="xray"] .xray-toggle')
  await popup.waitForSelector('.strip-mark')
  expect(await findProblems(popup)).toEqual([])
  const reader = await openReader(chromium, popup)
  await forceColours(reader)
  await reader.click('[data-action="look"]')
  await reader.click('[data-action="read-aloud"]')
  await reader.waitForSelector('.player')
  await reader.select('[name="guide"]', 'paragraph')
  await reader.waitForSelector('[data-current]')
  const colourOf = (selector: string): Promise<string> =>
    reader.$eval(selector, (one) => getComputedStyle(one).outlineStyle)
  expect(await colourOf('[data-current]')).toBe('solid')
  await reader.select('[name="guide"]', 'none')
  expect(await findProblems(reader)).toEqual([])
  await reader.close()
})

test('from right to left axe finds nothing in the reader, in any theme', async () => {
  const reader = await openReader(chromium, await openPopupOn(chromium, `${fixtures.address}/arabic.html`))
  await reader.evaluate(() => {
    document.documentElement.dir = 'rtl'
  })
  const side = (selector: string): Promise<number> =>
    reader.$eval(selector, (one) => one.getBoundingClientRect().left)
  expect(await side('.key-list')).toBeLessThan(await side('article'))
  await reader.click('[data-action="read-aloud"]')
  await reader.waitForSelector('.player')
  await reader.click('[data-action="look"]')
  for (const theme of ['system', 'light', 'dark', 'sepia', 'contrast', 'black']) {
    await reader.select('[name="theme"]', theme)
    await reader.waitForSelector(`[data-theme="${theme}"]`)
    expect(await findProblems(reader), theme).toEqual([])
  }
  await reader.select('[name="theme"]', 'system')
  await reader.close()
})
