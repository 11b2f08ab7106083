import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { findCard, waitForBackground, waitForCard, waitForNoCard, pressCardKey } from './drive/card-in-page'
import { collectErrors } from './drive/collect-errors'
import { pressMarkKey, selectInPage, waitForBar, waitForPainted } from './drive/marks-in-page'
import type { Chromium } from './drive/open-chromium'
import { openLede } from './drive/open-lede'
import { reloadLede } from './drive/reload-lede'
import { openTab } from './drive/open-tab'
import { servePages, type PageServer } from './drive/serve-pages'

const reloadWords = 'Lede was updated or switched off meanwhile. Reload the page to go on.'

let server: PageServer
let chromium: Chromium
let page: Page

beforeAll(async () => {
  server = await servePages({ folder: join(import.meta.dirname, '../../samples') })
  chromium = await openLede()
  await waitForBackground(chromium)
})
afterAll(async () => {
  await chromium?.close()
  await server?.close()
})
beforeEach(async () => {
  page = await openTab(chromium, `${server.address}/harbour.html`)
  return () => page.close()
})

const countHosts = (): Promise<number> => page.evaluate(() => document.querySelectorAll('[data-lede]').length)

test('a card from before an update says so when it is used, throws nothing, and the key puts a new one in its place', async () => {
  const errors = await collectErrors(page.target())
  await pressCardKey(page)
  const card = await waitForCard(page)
  await reloadLede(chromium)
  await page.bringToFront()
  await card.click('[data-key="s"]')
  await expect.poll(() => card.texts('h2')).toEqual([reloadWords])
  await pressCardKey(page)
  await expect
    .poll(async () => (await (await findCard(page))?.texts('.sentence')) ?? [], { timeout: 15_000 })
    .toHaveLength(3)
  expect(await countHosts()).toBe(1)
  await page.keyboard.press('Escape')
  await waitForNoCard(page)
  await expect.poll(countHosts).toBe(0)
  expect(errors.filter(({ url }) => !url.endsWith('/favicon.ico'))).toEqual([])
})

test('so does the bar at a mark, with the words that were typed still there, and the marks are painted once', async () => {
  const errors = await collectErrors(page.target())
  await selectInPage(page, 'swings her bow')
  await pressMarkKey(page)
  const bar = await waitForBar(page, 'mark')
  await reloadLede(chromium)
  await page.bringToFront()
  await page.keyboard.press('a')
  await page.keyboard.type('Typed after it')
  await bar.click('.note-editor .primary')
  await expect.poll(() => bar.texts('.said')).toEqual([reloadWords])
  expect(await bar.evaluate((dialog) => dialog.querySelector('textarea')?.value)).toBe('Typed after it')
  await selectInPage(page, 'engines muttering')
  await pressMarkKey(page)
  await waitForPainted(page, 'yellow', 'swings her bow', 'engines muttering')
  await waitForBar(page, 'mark')
  expect(await countHosts()).toBe(1)
  // The painter from before no longer paints what it knew.
  await page.evaluate(() => {
    const story = document.querySelector('.story')
    story?.replaceWith(story.cloneNode(true))
  })
  await waitForPainted(page, 'yellow', 'swings her bow', 'engines muttering')
  expect(errors.filter(({ url }) => !url.endsWith('/favicon.ico'))).toEqual([])
})
