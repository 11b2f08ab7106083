import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hostilePages } from '../fixtures/hostile-pages'
import type { Chromium } from './drive/open-chromium'
import { openLede } from './drive/open-lede'
import { readReason, readTexts } from './drive/popup-page'
import { servePages, type PageServer } from './drive/serve-pages'

/** Those that were dearest before they were bounded; `npm run bench:shapes` takes them all. */
const names = [
  '99,000 elements beside the article',
  '99,000 elements in the article',
  '40,000 links',
  'tables in tables',
  'a picture with a megabyte of addresses',
  'a title of a megabyte of separators',
]
/** Milliseconds: how long Lede may keep a page from doing anything else. */
const limit = 2000

let server: PageServer
let chromium: Chromium
let slowness = 1

beforeAll(async () => {
  server = await servePages({
    pages: Object.fromEntries(names.map((name, index) => [`/${index}`, hostilePages[name]?.() ?? ''])),
  })
  chromium = await openLede()
  slowness = await measureSlowness(chromium.page)
}, 30_000)
afterAll(async () => {
  await chromium?.close()
  await server?.close()
})

/** How many times slower this machine is just now than one on which a fixed piece of work takes 100 ms. */
async function measureSlowness(page: Page): Promise<number> {
  const milliseconds = await page.evaluate(() => {
    const start = performance.now()
    const box = document.createElement('div')
    for (let turn = 0; turn < 60_000; turn++) {
      const element = document.createElement('p')
      element.textContent = `line ${turn}`
      box.append(element)
    }
    const found = box.querySelectorAll('p').length + box.textContent.length
    return found > 0 ? performance.now() - start : 0
  })
  return Math.max(1, milliseconds / 100)
}

/** The longest that the page could do nothing, in milliseconds, since this was asked for. */
async function watchBlocks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const state = globalThis as unknown as { longest: number }
    state.longest = 0
    let last = performance.now()
    setInterval(() => {
      const now = performance.now()
      state.longest = Math.max(state.longest, now - last)
      last = now
    }, 10)
  })
  return () => page.evaluate(() => (globalThis as unknown as { longest: number }).longest)
}

test.each(names.map((name, index) => [name, index] as const))(
  'big-10mb, deep: %s',
  { timeout: 40_000 },
  async (_, index) => {
    const page = await chromium.browser.newPage()
    try {
      await page.goto(`${server.address}/${index}`)
      const readLongest = await watchBlocks(page)
      const popup = await chromium.clickToolbarIcon(page)
      await popup.waitForFunction(() =>
        /text|ready|message/u.test(document.documentElement.dataset['state'] ?? ''),
      )
      const isRefused = (await popup.$('.message')) !== null
      const reason = isRefused ? await readReason(popup) : undefined
      expect(reason).toBeUndefined()
      expect(await readTexts(popup, '.article-body p:first-of-type')).toContainEqual(
        expect.stringContaining('The ferry of Norhaven left the old pier'),
      )
      const longest = await readLongest()
      expect(longest / slowness).toBeLessThan(limit)
      await popup.close()
    } finally {
      await page.close()
    }
  },
)
