import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { waitForBackground, waitForCard, pressCardKey } from './drive/card-in-page'
import { pressMarkKey, selectInPage, waitForBar, waitForPainted } from './drive/marks-in-page'
import type { Chromium } from './drive/open-chromium'
import { openLede } from './drive/open-lede'
import { readTexts, waitUntilDone } from './drive/popup-page'
import { readDatabase } from './drive/read-database'
import { reloadLede } from './drive/reload-lede'
import { servePages, type PageServer } from './drive/serve-pages'

const question =
  'This window is private, but what you keep in Lede stays when it is closed. Do the same once more to keep it.'

let server: PageServer
let chromium: Chromium
let options: Page
let page: Page

beforeAll(async () => {
  server = await servePages({ folder: join(import.meta.dirname, '../../samples') })
  chromium = await openLede()
  const { browser, extension } = chromium
  // As the reader allows it on the browser's own page.
  await reloadLede(chromium, { enableInIncognito: true })
  options = await browser.newPage()
  await options.goto(`chrome-extension://${extension.id}/options.html`)
  await options.evaluate(
    `chrome.windows.create({ incognito: true, url: '${server.address}/harbour.html?private' }).then(() => true)`,
  )
  const target = await browser.waitForTarget((one) => one.url().endsWith('?private'))
  const opened = await target.page()
  if (!opened) throw new Error('the private window has no page')
  page = opened
  await page.waitForSelector('.story')
})
afterAll(async () => {
  await chromium?.close()
  await server?.close()
})

const countClips = async (): Promise<number> => (await readDatabase(options)).stores['clips']?.length ?? 0

test('the popup asks before it keeps an article, and keeps no place and no correction unasked', async () => {
  const popup = await chromium.clickToolbarIcon(page)
  await waitUntilDone(popup)
  await popup.click('[data-action="save"]')
  await popup.waitForSelector('.toolbar .failure, .failure')
  expect((await readTexts(popup, '.failure'))[0]).toContain(question)
  expect(await countClips()).toBe(0)
  await popup.click('[data-action="save"]')
  await popup.waitForSelector('[data-action="save"][aria-pressed="true"]')
  expect(await countClips()).toBe(1)
  await popup.close()
})

test('so do the card and the key that marks', async () => {
  await page.evaluate(() => {
    history.pushState({}, '', '/harbour.html?private=card')
    document.querySelector('link[rel="canonical"]')?.remove()
  })
  await page.bringToFront()
  await pressCardKey(page)
  const card = await waitForCard(page)
  await card.click('[data-key="s"]')
  await expect.poll(() => card.texts('[role="status"]')).toContain(question)
  expect(await countClips()).toBe(1)
  await page.keyboard.press('Escape')
  await selectInPage(page, 'swings her bow')
  await pressMarkKey(page)
  const bar = await waitForBar(page, 'message')
  await expect.poll(() => bar.texts('.body')).toEqual([question])
  expect(await countClips()).toBe(1)
  await pressMarkKey(page)
  await waitForPainted(page, 'yellow', 'swings her bow')
  expect(await countClips()).toBe(2)
})

test('another profile knows nothing of it', async () => {
  const other = await openLede()
  await waitForBackground(other)
  const library = await other.browser.newPage()
  await library.goto(`chrome-extension://${other.extension.id}/library.html`)
  await library.waitForSelector('.library h1')
  await waitForBackground(other)
  expect((await readDatabase(library)).stores['clips']).toEqual([])
  await other.close()
})
