import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Chromium } from './drive/open-chromium'
import { openLede } from './drive/open-lede'
import { readReason, readTexts, waitUntilDone } from './drive/popup-page'
import { servePages, type PageServer } from './drive/serve-pages'

const sentence =
  'The boat that should have come at noon came at nine, and nobody was at the quay to meet it. '
const entry = (name: string): string =>
  `<article><h2>The day of ${name}</h2><p>${name} was there. ${sentence.repeat(6)}</p></article>`
/** Nothing on it looks like an article, but somebody may want to read the table of tides. */
const listPage = (
  tide: string,
): string => `<!doctype html><html lang="en"><head><title>The Courier</title></head><body>
<nav>${'<a href="/a">Section</a> '.repeat(5)}</nav>
<div id="links"><a href="/gone">First story</a><br><a href="/gone">Second story</a></div>
<div id="tides"><p id="tide">${tide}</p><p>The tide of the evening is low.</p></div>
<script>window.heard = []; for (const type of ['keydown', 'click']) document.addEventListener(type, ({ type }) => window.heard.push(type))</script>
</body></html>`

let pages: PageServer
let chromium: Chromium
let page: Page

beforeAll(async () => {
  pages = await servePages({
    pages: {
      '/': listPage('The tide of the morning is high.'),
      '/tomorrow': listPage('The tide of tomorrow is higher.'),
      '/log': `<!doctype html><html lang="en"><head><title>The log</title></head><body><h1>The log</h1>${entry('Ana')}${entry('Bo')}</body></html>`,
    },
  })
  chromium = await openLede()
})
beforeEach(async () => {
  page = await chromium.browser.newPage()
})
afterEach(() => page.close())
afterAll(async () => {
  await chromium?.close()
  await pages?.close()
})

async function openPicker(): Promise<void> {
  const popup = await chromium.clickToolbarIcon(page)
  await waitUntilDone(popup)
  await popup.click('[data-action="pick"]')
  await page.waitForSelector('[data-lede="picker"]')
  await page.bringToFront()
}

const pointedAt = (): Promise<string | undefined> =>
  page.$eval('[data-lede="picker"]', (host) => (host instanceof HTMLElement ? host.dataset['at'] : undefined))

async function openedReader(act: () => Promise<void>): Promise<Page> {
  const opened = chromium.browser.waitForTarget((target) => target.url().includes('/reader.html'), {
    timeout: 10_000,
  })
  await act()
  const reader = await (await opened).page()
  if (!reader) throw new Error('the reader is no page')
  await waitUntilDone(reader)
  return reader
}

describe('the reader picks the text', () => {
  test('with the mouse: what is clicked is read, and the page hears nothing of it', async () => {
    await page.goto(pages.address)
    await openPicker()
    await page.hover('#tide')
    expect(await pointedAt()).toBe('p#tide')
    const reader = await openedReader(() => page.click('#tide'))
    expect(await readTexts(reader, '.article-body p')).toEqual(['The tide of the morning is high.'])
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([])
    expect(await page.$('[data-lede="picker"]')).toBeNull()
    await reader.close()
  })

  test('with keys: wider, narrower, beside, and away', async () => {
    await page.goto(pages.address)
    await openPicker()
    await page.hover('#tide')
    await page.keyboard.press('ArrowUp')
    expect(await pointedAt()).toBe('div#tides')
    await page.keyboard.press('ArrowLeft')
    expect(await pointedAt()).toBe('div#links')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    expect(await pointedAt()).toBe('p#tide')
    await page.keyboard.press('Escape')
    expect(await page.$('[data-lede="picker"]')).toBeNull()
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([])
  })

  test('once and for all pages of the site, until they want it forgotten', async () => {
    await page.goto(pages.address)
    await openPicker()
    // The box that says so, by the keyboard: it is the first stop in the bar.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    const reader = await openedReader(() => page.click('#tide'))
    await reader.close()

    await page.goto(`${pages.address}/tomorrow`)
    const popup = await chromium.clickToolbarIcon(page)
    expect(await waitUntilDone(popup)).toBe('ready')
    expect(await readTexts(popup, '.article-body p')).toEqual(['The tide of tomorrow is higher.'])
    await popup.click('[data-action="forget-pick"]')
    await popup.waitForFunction(() => !document.querySelector('[data-action="forget-pick"]'))
    await popup.close()
    const again = await chromium.clickToolbarIcon(page)
    expect(await readReason(again)).toBe('no-article')
  })
})

test('a page of several articles says so, and each can be read', async () => {
  await page.goto(`${pages.address}/log`)
  const popup = await chromium.clickToolbarIcon(page)
  await waitUntilDone(popup)
  expect(await readTexts(popup, '.article-choice button')).toEqual(['The day of Ana', 'The day of Bo'])
  await popup.click('.article-choice li:last-child button')
  await popup.waitForFunction(() => document.querySelector('h1')?.textContent === 'The day of Bo')
  expect(await readTexts(popup, '.article-body p')).toEqual([expect.stringMatching(/^Bo was there/u)])
})
