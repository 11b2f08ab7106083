import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { collectErrors } from './drive/collect-errors'
import type { Chromium } from './drive/open-chromium'
import { openLede } from './drive/open-lede'
import { readReason, readTexts, waitUntilDone } from './drive/popup-page'
import { emptyPdf, servePages, type PageServer } from './drive/serve-pages'

const pages = join(import.meta.dirname, '../fixtures/pages')
const paragraph =
  '<p>The boat that should have come at noon came at nine, and nobody at the quay was there to meet it.</p>'

let server: PageServer
let chromium: Chromium
let tab: Page | undefined

beforeAll(async () => {
  server = await servePages({
    folder: pages,
    pages: {
      '/': await readFile(join(pages, 'front-page.html'), 'utf8'),
      '/report.pdf': { body: emptyPdf, type: 'application/pdf' },
      '/blank.html': '<!doctype html><title>Blank</title>',
      '/slow.html': {
        body: `<!doctype html><title>A slow boat</title><article>${paragraph.repeat(12)}`,
        neverEnds: true,
      },
    },
  })
  chromium = await openLede()
})
afterEach(() => tab?.close())
afterAll(async () => {
  await chromium?.close()
  await server?.close()
})

async function openPopupOn(url: string): Promise<Page> {
  // A tab of its own for each: after a PDF, the driver may hear nothing more of what its tab loads.
  tab = await chromium.browser.newPage()
  // A page that never ends never loads either.
  await tab.goto(url, { waitUntil: url.includes('slow') ? [] : 'load' }).catch(() => undefined)
  if (url.includes('slow')) await tab.waitForSelector('article')
  return chromium.clickToolbarIcon(tab)
}

test.each([
  ['a page of the browser', 'chrome://version', 'browser-page'],
  ['an empty tab', 'about:blank', 'not-loaded'],
  ['a PDF', '/report.pdf', 'pdf'],
  ['a page without text', '/blank.html', 'empty'],
  ['a front page', '/', 'no-article'],
  ['a site that cannot be reached', 'http://nowhere.invalid/', 'not-loaded'],
])('tiny: %s: the popup says so', async (_, path, reason) => {
  const popup = await openPopupOn(path.startsWith('/') ? server.address + path : path)
  const errors = await collectErrors(popup.target())
  expect(await readReason(popup)).toBe(reason)
  const [title = ''] = await readTexts(popup, '.message h1')
  expect(title.length).toBeGreaterThan(10)
  expect(errors).toEqual([])
  await popup.close()
})

test('a front page shows its text when the reader wants it anyway', async () => {
  const popup = await openPopupOn(`${server.address}/`)
  await readReason(popup)
  await popup.click('.message .button')
  await popup.waitForSelector('.article-body [data-block]')
  expect(await readTexts(popup, '.article-head .notice')).toHaveLength(1)
  await popup.close()
})

test('a page that never finishes is waited for, said to be loading, and read as far as it is there', async () => {
  const popup = await openPopupOn(`${server.address}/slow.html`)
  expect(await readReason(popup)).toBe('still-loading')
  await popup.click('.message .button')
  expect(await waitUntilDone(popup)).toBe('ready')
  expect((await readTexts(popup, '.article-body')).join('')).toContain(
    'The boat that should have come at noon',
  )
  await popup.close()
})

test('a file that Lede may not read', async () => {
  const popup = await openPopupOn(pathToFileURL(join(pages, 'short-article.html')).href)
  // Browsers grant files to extensions that are loaded unpacked; where they do not, the popup says what to do.
  const state = await waitUntilDone(popup)
  if (state === 'message') expect(await readReason(popup)).toBe('file')
  else expect(await readTexts(popup, '.article-head h1')).toHaveLength(1)
  await popup.close()
})
