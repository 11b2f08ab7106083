import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Chromium } from './drive/open-chromium'
import { openLede } from './drive/open-lede'
import { openPopupOn } from './drive/open-popup'
import { openReader } from './drive/open-reader'
import { waitUntilDone } from './drive/popup-page'

const paragraph = (day: string): string =>
  `<p>On ${day} the ferry of Norhaven left the old pier an hour later than the timetable had promised. Maria Lindqvist, who
has steered it for eleven years, said that the wind of ${day} had turned in the night, and coiled the rope.</p>`
const title = '\u202Eexe.gnp\u2066 The\u200b ferry'
const article = `<!doctype html><html lang="en"><head><title>${title}</title><meta name="author" content="\u202EAna Ruiz"></head>
<body><article><h1>${title}</h1>${['Monday', 'Tuesday', 'Wednesday', 'Thursday'].map(paragraph).join('')}
<img src="/seen.png" width="600" height="300"><p><img src="data:," data-src="/lazy.png" data-srcset="/lazy-2.png 2x"> The council will decide in May whether the pier is mended or moved.</p></article></body></html>`

const asked: string[] = []
let server: Server
let address: string
let chromium: Chromium

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'who=me' })
    response.end(request.url === '/' ? article : '')
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  chromium = await openLede({ offline: true })
})
afterAll(async () => {
  await chromium?.close()
  server?.closeAllConnections()
  server?.close()
})

test('rv-samesite: reading a page and opening it in a tab asks nothing of its site, with its cookies or without', async () => {
  await chromium.page.goto(address, { waitUntil: 'networkidle0' })
  asked.length = 0
  const popup = await chromium.clickToolbarIcon(chromium.page)
  expect(await waitUntilDone(popup)).toBe('ready')
  const reader = await openReader(chromium, popup)
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(asked.filter((path) => path !== '/favicon.ico')).toEqual([])
  await reader.close()
})

test('unicode-spoof: a title that turns what stands beside it turns itself only', async () => {
  const popup = await openPopupOn(chromium, address)
  const isolated = await popup.$$eval('.article-head h1, .article-head bdi, .key-list bdi', (found) =>
    found.map((element) => getComputedStyle(element).unicodeBidi),
  )
  expect(isolated.length).toBeGreaterThan(1)
  for (const bidi of isolated) expect(bidi).toMatch(/isolate|plaintext/u)
  await popup.close()
})

test('war: a page can load no file of the package, and no file that is not there is refused otherwise or sooner', async () => {
  await chromium.page.goto(address)
  const folder = join(import.meta.dirname, '../../.output/chrome-mv3')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
  const { loaded, kinds } = await chromium.page.evaluate(
    async (origin, paths) => {
      const answers = await Promise.all(
        paths.map((path) =>
          fetch(origin + path).then(
            () => 'loaded',
            (error: unknown) => String(error),
          ),
        ),
      )
      return { loaded: paths.filter((_, index) => answers[index] === 'loaded'), kinds: [...new Set(answers)] }
    },
    `chrome-extension://${chromium.extension.id}`,
    [...files, '/nothing-there.js'],
  )
  expect(loaded).toEqual([])
  expect(kinds).toHaveLength(1)
  const seen = await chromium.page.evaluate(
    () => (globalThis as { chrome?: { runtime?: object } }).chrome?.runtime !== undefined,
  )
  expect(seen).toBe(false)
})

test('evict: the browser has no leave to clear what is kept', async () => {
  const page = await chromium.browser.newPage()
  await page.goto(`chrome-extension://${chromium.extension.id}/library.html`)
  const has = await page.evaluate(() =>
    (
      globalThis as unknown as {
        chrome: { permissions: { contains: (wanted: { permissions: string[] }) => Promise<boolean> } }
      }
    ).chrome.permissions.contains({ permissions: ['unlimitedStorage'] }),
  )
  expect(has).toBe(true)
  await page.close()
})
