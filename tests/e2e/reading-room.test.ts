import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findProblems } from './drive/find-problems'
import type { Chromium } from './drive/open-chromium'
import { openLede } from './drive/open-lede'
import { openReader } from './drive/open-reader'
import { readTexts, waitUntilDone } from './drive/popup-page'
import { servePages, type PageServer } from './drive/serve-pages'

let server: PageServer
let chromium: Chromium
/** An article with headings in the reader. */
let reader: Page

beforeAll(async () => {
  server = await servePages({ folder: join(import.meta.dirname, '../fixtures/pages') })
  chromium = await openLede()
  await chromium.page.goto(`${server.address}/live-blog.html`)
  const popup = await chromium.clickToolbarIcon(chromium.page)
  await waitUntilDone(popup)
  reader = await openReader(chromium, popup)
})
afterAll(async () => {
  await chromium?.close()
  await server?.close()
})

const scrollTo = (place: number): Promise<void> =>
  reader.$eval('.article-column', (column, part) => column.scrollTo(0, part * column.scrollHeight), place)

test('the contents stand beside the text, show the section and lead to another', async () => {
  const titles = await readTexts(reader, '.article-body :is(h2, h3)')
  expect(titles.length).toBeGreaterThan(5)
  expect(await readTexts(reader, 'nav.contents li')).toEqual(titles)
  await reader.$$eval('nav.contents button', (buttons) => buttons[2]?.click())
  await reader.waitForFunction(
    (wanted) => document.querySelector('nav.contents [aria-current]')?.textContent === wanted,
    {},
    titles[2],
  )
  expect(await reader.evaluate(() => document.activeElement?.textContent)).toBe(titles[2])
})

test('the progress is a bar and words, from the beginning to the end', async () => {
  await scrollTo(0)
  await reader.waitForFunction(() => document.querySelector<HTMLProgressElement>('.reading-bar')?.value === 0)
  expect(await readTexts(reader, '.reading-progress')).toEqual([
    expect.stringMatching(/^0% · \d minutes left$/u),
  ])
  await scrollTo(0.5)
  await reader.waitForFunction(
    () => (document.querySelector<HTMLProgressElement>('.reading-bar')?.value ?? 0) > 30,
  )
  expect(await reader.$eval('.reading-bar', (bar) => Number(bar.getAttribute('value')))).toBeLessThan(70)
  await scrollTo(1)
  await reader.waitForFunction(
    () => document.querySelector('.reading-progress')?.textContent === 'Read to the end',
  )
})

test('where it is narrow the contents are a menu', async () => {
  await reader.setViewport({ width: 900, height: 800 })
  expect(await reader.$eval('nav.contents', (nav) => nav.getClientRects().length)).toBe(0)
  await reader.click('[data-action="contents"]')
  await reader.waitForSelector('.contents-list [aria-current]', { visible: true })
  expect(await findProblems(reader)).toEqual([])
  await reader.keyboard.press('Tab')
  await reader.keyboard.press('Enter')
  await reader.waitForFunction(() => document.activeElement?.matches('.article-body h2, .article-body h3'))
  expect(await reader.$('.drop-panel[open]')).toBeNull()
  await reader.setViewport(null)
})

test('f lights one paragraph, which follows the scrolling and the keys; the choice is kept', async () => {
  const lit = (): Promise<string[]> => readTexts(reader, '.article-body [data-current]')
  const waitForOther = (than: string[]): Promise<unknown> =>
    reader.waitForFunction(
      (old) => document.querySelector('[data-current]')?.textContent.trim() !== old,
      {},
      than[0],
    )
  await scrollTo(0.3)
  await reader.focus('main')
  await reader.keyboard.press('f')
  await reader.waitForSelector('[data-guide="paragraph"]')
  const first = await lit()
  expect(first).toHaveLength(1)
  await reader.keyboard.press('ArrowDown')
  await waitForOther(first)
  const second = await lit()
  await reader.keyboard.press('k')
  await waitForOther(second)
  expect(await lit()).toEqual(first)
  await reader.mouse.move(500, 400)
  await reader.mouse.wheel({ deltaY: 900 })
  await waitForOther(first)
  expect(await findProblems(reader)).toEqual([])
  expect(await reader.$eval('[name="guide"]', (select) => (select as HTMLSelectElement).value)).toBe(
    'paragraph',
  )
  await reader.waitForFunction(
    `chrome.storage.local.get('readingSettings').then(({ readingSettings }) => readingSettings?.everywhere.guide === 'paragraph')`,
  )
})

test('r shows the ruler, which the pointer and the arrows move', async () => {
  const top = (): Promise<number> =>
    reader.$eval('.reading-ruler', (ruler) => Math.round(ruler.getBoundingClientRect().top))
  await reader.keyboard.press('r')
  await reader.waitForSelector('.reading-ruler')
  await reader.mouse.move(500, 300)
  const before = await top()
  await reader.keyboard.press('ArrowDown')
  expect((await top()) - before).toBeGreaterThan(15)
  await reader.keyboard.press('r')
  await reader.waitForSelector('[data-guide="none"]')
  expect(await reader.$('.reading-ruler')).toBeNull()
})
