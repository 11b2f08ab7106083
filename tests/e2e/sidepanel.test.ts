import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { waitForBackground } from './drive/card-in-page'
import { collectErrors } from './drive/collect-errors'
import { findProblems } from './drive/find-problems'
import type { Chromium } from './drive/open-chromium'
import { openLede } from './drive/open-lede'
import { readTexts, waitUntilDone } from './drive/popup-page'
import { servePages, type PageServer } from './drive/serve-pages'
import { openSidePanel } from './drive/side-panel'

const folder = join(import.meta.dirname, '../fixtures/pages')
const harbour = 'A harbour must choose between its ferry and its tide'

let sample: PageServer
let fixtures: PageServer
let chromium: Chromium
let page: Page
let panel: Page

beforeAll(async () => {
  const body = await readFile(join(folder, 'wire-story.html'), 'utf8')
  sample = await servePages({
    folder: join(import.meta.dirname, '../../samples'),
    pages: { '/next.html': body },
  })
  const frontPage = await readFile(join(folder, 'front-page.html'), 'utf8')
  fixtures = await servePages({ folder, pages: { '/': frontPage } })
  chromium = await openLede()
  page = chromium.page
  await page.goto(`${sample.address}/harbour.html`)
  panel = await openSidePanel(chromium, page)
})
afterAll(async () => {
  await chromium?.close()
  await sample?.close()
  await fixtures?.close()
})

/** The words that are lit in the live page: its scripts see highlights too, for there is one list of them. */
const readLit = (over: Page): Promise<string> =>
  over.evaluate(() => {
    const [range] = CSS.highlights.get('lede-place') ?? []
    return range instanceof Range ? range.toString() : ''
  })

test('the popup opens it, and it shows the gist, people, places and quotes of the page', async () => {
  expect(await waitUntilDone(panel)).toBe('ready')
  expect(await readTexts(panel, 'h1')).toEqual([harbour])
  expect((await readTexts(panel, '.sentence')).length).toBe(3)
  expect((await readTexts(panel, '[data-part="people"] .key-name')).length).toBeGreaterThan(2)
  expect((await readTexts(panel, '[data-part="places"] .key-name')).length).toBeGreaterThan(1)
  expect((await readTexts(panel, '[data-part="quotes"] .quote')).length).toBeGreaterThan(2)
  expect(await collectErrors(panel.target())).toEqual([])
})

test('a click on a name, a sentence or a quote scrolls the live page to it and lights it, and changes nothing in it', async () => {
  const before = await page.content()
  for (const selector of ['[data-part="quotes"] li:last-child .quote', '.sentence', '.people .key']) {
    const words = await panel.$$eval(selector, (all) => {
      const last = all.at(-1)
      if (last instanceof HTMLElement) last.click()
      return (last?.querySelector('.key-name') ?? last)?.textContent.replace(/ probably$/u, '') ?? ''
    })
    const [start] = words.split(' ')
    await page.waitForFunction(
      (beginning) => {
        const [range] = CSS.highlights.get('lede-place') ?? []
        if (!(range instanceof Range) || !range.toString().includes(beginning)) return false
        const { top, bottom } = range.getBoundingClientRect()
        return top >= 0 && bottom <= innerHeight
      },
      {},
      start ?? '',
    )
  }
  expect(await page.content()).toBe(before)
})

test('another page that Lede was not asked about is not read: the panel says what to press', async () => {
  const other = await chromium.browser.newPage()
  await other.goto(`${fixtures.address}/wire-story.html`)
  await panel.waitForSelector('[data-reason="unasked"][data-granted="false"]')
  expect((await readTexts(panel, '.how'))[0]).toContain('Alt+Shift+E')
  expect(await panel.$('.button.primary')).toBeNull()
  expect(await findProblems(panel)).toEqual([])

  const popup = await chromium.clickToolbarIcon(other)
  await panel.waitForSelector('.panel h1')
  expect(await waitUntilDone(panel)).toBe('ready')
  expect(await readTexts(panel, 'h1')).not.toEqual([harbour])
  await popup.close()

  await other.close()
  await page.bringToFront()
  await panel.waitForFunction((title) => document.querySelector('h1')?.textContent === title, {}, harbour)
})

test('the next page of the same site, which the browser would let Lede read, waits for the button', async () => {
  await page.goto(`${sample.address}/next.html`)
  await panel.waitForSelector('[data-reason="unasked"][data-granted="true"]')
  await panel.click('.button.primary')
  await panel.waitForSelector('.panel h1')
  expect(await waitUntilDone(panel)).toBe('ready')
  expect(await readTexts(panel, 'h1')).not.toEqual([harbour])
})

test('where there is no article it says so, and the menu has its item', async () => {
  const other = await chromium.browser.newPage()
  await other.goto(`${fixtures.address}/`)
  await panel.waitForSelector('[data-reason="unasked"]')
  const popup = await chromium.clickToolbarIcon(other)
  await panel.waitForSelector('[data-reason="no-article"]')
  await popup.close()
  // A click on the native menu is out of reach.
  const worker = await waitForBackground(chromium)
  const item = await worker.evaluate(
    `new Promise((resolve) => chrome.contextMenus.update('panel', {}, () => resolve(chrome.runtime.lastError?.message ?? 'there')))`,
  )
  expect(item).toBe('there')
  await other.close()
})

test('what a click cannot find in the page any more is said', async () => {
  await page.bringToFront()
  await panel.waitForSelector('.panel h1')
  await page.evaluate(() => document.querySelector('article, main, body')?.replaceChildren())
  await panel.click('.sentence')
  await panel.waitForFunction(() => document.querySelector('.missing')?.textContent !== '')
  expect(await readLit(page)).toBe('')
})

test('Chromium warns of none of its permissions at the installation', async () => {
  const manifest = await readFile(join(import.meta.dirname, '../../.output/chrome-mv3/manifest.json'), 'utf8')
  const warnings = await panel.evaluate(
    `chrome.management.getPermissionWarningsByManifest(${JSON.stringify(JSON.stringify({ ...(JSON.parse(manifest) as object), name: 'Lede', description: '', default_locale: undefined, commands: undefined }))})`,
  )
  expect(warnings).toEqual([])
})
