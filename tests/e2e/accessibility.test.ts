import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findProblems } from './drive/find-problems'
import type { Chromium } from './drive/open-chromium'
import { openLede } from './drive/open-lede'
import { openPopupOn } from './drive/open-popup'
import { openReader } from './drive/open-reader'
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

test.each(['light', 'dark'])('axe finds nothing in the popup, %s', async (scheme) => {
  const popup = await openPopupOn(chromium, `${samples.address}/harbour.html`)
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  expect(await findProblems(popup)).toEqual([])
  await popup.close()
})

test.each(['arabic', 'sports-report', 'list-article', 'front-page'])(
  'axe finds nothing in the popup on %s',
  async (name) => {
    const popup = await openPopupOn(chromium, `${fixtures.address}/${name}.html`)
    expect(await findProblems(popup)).toEqual([])
    await popup.close()
  },
)

test('axe finds nothing in the reader and in the library', async () => {
  const popup = await openPopupOn(chromium, `${samples.address}/harbour.html`)
  await popup.click('[data-action="save"]')
  await popup.waitForSelector('[data-action="save"][aria-pressed="true"]')
  const page = await openReader(chromium, popup)
  expect(await findProblems(page)).toEqual([])
  await page.goto(`chrome-extension://${chromium.extension.id}/library.html`)
  await page.waitForSelector('.library li')
  expect(await findProblems(page)).toEqual([])
  await page.close()
})
