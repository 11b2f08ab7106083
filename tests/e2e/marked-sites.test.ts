import { join } from 'node:path'
import type { Page, WebWorker } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { waitForBackground, waitForNoCard } from './drive/card-in-page'
import { findProblems } from './drive/find-problems'
import { pressMarkKey, selectInPage, waitForBar, waitForPainted } from './drive/marks-in-page'
import type { Chromium } from './drive/open-chromium'
import { openLede } from './drive/open-lede'
import { readTexts, waitUntilDone } from './drive/popup-page'
import { openTab } from './drive/open-tab'
import { servePages, type PageServer } from './drive/serve-pages'

const site = 'http://127.0.0.1/*'

let server: PageServer
let chromium: Chromium
let worker: WebWorker
let page: Page

beforeAll(async () => {
  server = await servePages({ folder: join(import.meta.dirname, '../../samples') })
  chromium = await openLede()
  worker = await waitForBackground(chromium)
  page = await openTab(chromium, `${server.address}/harbour.html`)
  await selectInPage(page, 'swings her bow')
  await pressMarkKey(page)
  await waitForBar(page, 'mark')
  await page.keyboard.press('Escape')
  await waitForNoCard(page)
})
afterAll(async () => {
  await chromium?.close()
  await server?.close()
})

/** What the browser's own page of extensions does when the reader gives or takes a site there; a prompt is out of a driver's reach. */
async function changeInBrowser(action: 'addHostPermission' | 'removeHostPermission'): Promise<void> {
  const settings = await chromium.browser.newPage()
  await settings.goto('chrome://extensions')
  const { id } = chromium.extension
  await settings.evaluate(
    `new Promise((resolve) => chrome.developerPrivate.${action}('${id}', '${site}', resolve))`,
  )
  await settings.close()
  await page.bringToFront()
}

const registered = (): Promise<unknown> =>
  worker.evaluate(
    `chrome.scripting.getRegisteredContentScripts().then((all) => all.flatMap(({ matches }) => matches))`,
  )

async function openPopup(): Promise<Page> {
  const popup = await chromium.clickToolbarIcon(page)
  await waitUntilDone(popup)
  await popup.waitForSelector('.site-switch')
  return popup
}

async function openOptions(): Promise<Page> {
  const options = await chromium.browser.newPage()
  await options.goto(`chrome-extension://${chromium.extension.id}/options.html`)
  await options.waitForSelector('.site-permissions')
  return options
}

test('without the permission nothing runs in a page that is opened again, until Lede is opened on it', async () => {
  expect(await registered()).toEqual([])
  await page.reload()
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)))
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
  const popup = await openPopup()
  await waitForPainted(page, 'yellow', 'swings her bow')
  await popup.close()
})

test('with it the marks of the site are there by themselves, on no other site, until the reader takes it back', async () => {
  // The browser grants at once, without a prompt, what the reader has allowed on its page of extensions.
  await changeInBrowser('addHostPermission')
  const popup = await openPopup()
  expect(await findProblems(popup)).toEqual([])
  await popup.click('.site-switch .switch')
  await popup.waitForSelector('.site-switch .switch[aria-checked="true"]')
  await expect.poll(registered).toEqual([site])
  await popup.close()
  await page.reload()
  await waitForPainted(page, 'yellow', 'swings her bow')
  const fresh = await chromium.browser.newPage()
  await fresh.goto(`${server.address}/harbour.html?utm_source=letter`)
  await waitForPainted(fresh, 'yellow', 'swings her bow')
  await fresh.close()
  const options = await openOptions()
  expect(await readTexts(options, '.site-permissions bdi')).toEqual(['127.0.0.1'])
  expect(await findProblems(options)).toEqual([])
  await options.click('.site-permissions .button')
  await options.waitForFunction(() => !document.querySelector('.site-permissions'))
  await expect.poll(registered).toEqual([])
  await options.close()
})

test('taken back behind its back, the paint goes, the script is taken away, and Lede says so', async () => {
  await changeInBrowser('addHostPermission')
  const popup = await openPopup()
  await popup.click('.site-switch .switch')
  await popup.waitForSelector('.site-switch .switch[aria-checked="true"]')
  await popup.close()
  const fresh = await chromium.browser.newPage()
  await fresh.goto(`${server.address}/harbour.html`)
  await waitForPainted(fresh, 'yellow', 'swings her bow')
  await changeInBrowser('removeHostPermission')
  await waitForPainted(fresh, 'yellow')
  await expect.poll(registered).toEqual([])
  await fresh.reload()
  await fresh.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)))
  expect(await fresh.evaluate(() => CSS.highlights.size)).toBe(0)
  await fresh.close()
  const again = await openPopup()
  expect(await readTexts(again, '.site-switch .quiet')).toEqual([
    'The browser has taken this permission back. Your marks are kept, and are shown when you open Lede.',
  ])
  await again.close()
  const options = await openOptions()
  expect(await readTexts(options, '.site-permissions .refused')).toEqual(['Not allowed any more'])
  await options.close()
})

test('asks from elsewhere than a page in a tab are not answered', async () => {
  const library = await chromium.browser.newPage()
  await library.goto(`chrome-extension://${chromium.extension.id}/library.html`)
  const send = (message: unknown): Promise<unknown> =>
    library.evaluate(
      `chrome.runtime.sendMessage(${JSON.stringify(message)}).then((reply) => reply ?? 'none', () => 'none')`,
    )
  expect(await send({ to: 'lede-marks', ask: 'marks' })).toBe('none')
  expect(await send({ to: 'lede-marks', ask: 'remove', id: '1' })).toBe('none')
  await library.close()
})
