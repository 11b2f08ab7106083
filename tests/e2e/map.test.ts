import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findProblems } from './drive/find-problems'
import type { Chromium } from './drive/open-chromium'
import { openLede } from './drive/open-lede'
import { readFound, readTexts, waitUntilDone } from './drive/popup-page'
import { servePages, type PageServer } from './drive/serve-pages'

let server: PageServer
let chromium: Chromium
let popup: Page

beforeAll(async () => {
  server = await servePages({ folder: join(import.meta.dirname, '../../samples') })
  chromium = await openLede()
  await chromium.page.goto(`${server.address}/harbour.html`)
  popup = await chromium.clickToolbarIcon(chromium.page)
  await waitUntilDone(popup)
})
afterAll(async () => {
  await chromium?.close()
  await server?.close()
})

test('it opens by keyboard, shows the land and the places, and a place leads to the text', async () => {
  await popup.focus('.map .xray-toggle')
  await popup.keyboard.press('Enter')
  await popup.waitForSelector('.place-dot')
  expect(await popup.$eval('.land', (land) => land.getAttribute('d')?.length ?? 0)).toBeGreaterThan(100)
  const rows = await readTexts(popup, '.place-map tbody bdi')
  expect(rows.length).toBe((await popup.$$('.place-dot')).length)
  await popup.keyboard.press('Tab')
  await popup.waitForSelector('.place-dot[data-lit="true"]')
  await popup.keyboard.press('Enter')
  expect(await readFound(popup)).not.toBe('')
})

test.each(['light', 'dark'])('axe finds nothing, %s', async (scheme) => {
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  expect(await findProblems(popup)).toEqual([])
  if (process.env['SHOTS']) {
    await popup.$eval('.place-map', (one) => one.scrollIntoView())
    await popup.screenshot({ path: `${process.env['SHOTS']}/map-${scheme}.png` })
  }
})
