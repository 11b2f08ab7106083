import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findProblems } from './drive/find-problems'
import { forceColours } from './drive/force-colours'
import type { Chromium } from './drive/open-chromium'
import { openLede } from './drive/open-lede'
import { openPopupOn, saveArticle } from './drive/open-popup'
import { openReader } from './drive/open-reader'
import { readFound, waitUntilDone } from './drive/popup-page'
import { servePages, type PageServer } from './drive/serve-pages'

let samples: PageServer
let chromium: Chromium

beforeAll(async () => {
  samples = await servePages({ folder: join(import.meta.dirname, '../../samples') })
  chromium = await openLede()
})
afterAll(async () => {
  await chromium?.close()
  await samples?.close()
})

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

test('with forced colours the settings are searched and set', async () => {
  const page = await chromium.browser.newPage()
  await page.goto(`chrome-extension://${chromium.extension.id}/options.html`)
  await page.waitForSelector('#file')
  await forceColours(page)
  // A switch must show by more than a background, which forced colours take away.
  const frame = (): Promise<string> =>
    page.$eval('[role="switch"]', (one) => getComputedStyle(one, '::before').borderTopStyle)
  expect(await frame()).toBe('solid')
  await page.click('[aria-label="Highlight Places"]')
  await page.waitForSelector('[aria-label="Highlight Places"][aria-checked="false"]')
  await page.click('[aria-label="Highlight Places"]')
  await page.select('[name="theme"]', 'contrast')
  await page.waitForSelector('[data-theme="contrast"]')
  expect(await findProblems(page)).toEqual([])
  await page.select('[name="theme"]', 'system')
  await page.type('[type="search"]', 'keys')
  await page.waitForFunction(() => !document.querySelector('#privacy')?.checkVisibility())
  expect(await findProblems(page)).toEqual([])
  await page.close()
})

test('with forced colours the first page shows its four things, and the saved articles are read', async () => {
  const page = await chromium.browser.newPage()
  await page.goto(`chrome-extension://${chromium.extension.id}/welcome.html`)
  await waitUntilDone(page)
  await forceColours(page)
  await page.click('[data-step="names"]')
  await expect.poll(() => readFound(page)).not.toBe('')
  // The names' step has set the text scrolling: this waits until the button stands still.
  await page.locator('[data-step="marks"]').click()
  await page.waitForSelector('.mark-bar')
  expect(await findProblems(page)).toEqual([])
  await saveArticle(page)
  await page.goto(`chrome-extension://${chromium.extension.id}/library.html`)
  await page.waitForSelector('.library li')
  await forceColours(page)
  expect(await findProblems(page)).toEqual([])
  await page.close()
})
