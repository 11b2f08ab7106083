import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { waitForBackground, waitForCard, pressCardKey } from './drive/card-in-page'
import { findProblems } from './drive/find-problems'
import { openReader } from './drive/open-reader'
import { openSample, type Sample } from './drive/open-sample'
import { waitUntilDone } from './drive/popup-page'

let sample: Sample
let reader: Page

beforeAll(async () => {
  sample = await openSample()
  reader = await openReader(sample.chromium, await sample.openPopup())
  await reader.evaluate(() => document.querySelector('details')?.setAttribute('open', ''))
  await reader.select('[name="theme"]', 'dark')
  await reader.waitForSelector('[data-theme="dark"]')
})
afterAll(() => sample?.close())

const address = (page: string): string => `chrome-extension://${sample.chromium.extension.id}/${page}`
const paper = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
const dark = 'rgb(23, 24, 22)'

test('a chosen look is there before the first paint', async () => {
  const page = await sample.chromium.browser.newPage()
  // From the first frame on, what the root looks like at each.
  await page.evaluateOnNewDocument(() => {
    const themes: (string | undefined)[] = []
    Object.assign(globalThis, { themes })
    const note = (): void => {
      if (document.body) themes.push(document.documentElement.dataset.theme)
      if (themes.length < 20) requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })
  for (const name of ['library.html', 'reader.html']) {
    await page.goto(address(name))
    await page.waitForFunction('themes.length > 3')
    expect(new Set((await page.evaluate('themes')) as string[])).toEqual(new Set(['dark']))
    expect(await paper(page)).toBe(dark)
  }
  await page.close()
})

test('messages, the library and the popup take the look', async () => {
  const page = await sample.chromium.browser.newPage()
  await page.goto(address('reader.html?tab=0'))
  expect(await waitUntilDone(page)).toBe('message')
  expect(await paper(page)).toBe(dark)
  await page.goto(address('library.html'))
  await page.waitForSelector('.empty')
  expect(await paper(page)).toBe(dark)
  expect(await findProblems(page)).toEqual([])
  await page.close()
  const popup = await sample.openPopup()
  expect(await paper(popup)).toBe(dark)
  await popup.close()
})

test('the card on the page takes the look', async () => {
  const { chromium } = sample
  await waitForBackground(chromium)
  await chromium.page.bringToFront()
  await pressCardKey(chromium.page)
  const card = await waitForCard(chromium.page)
  expect(await card.evaluate((dialog) => getComputedStyle(dialog).colorScheme)).toBe('dark')
})

test('the panel of the look stands clear of the edges at 320 px, and its sliders say their value', async () => {
  await reader.setViewport({ width: 320, height: 640 })
  const [left, right] = await reader.$eval('.look .drop-body', (panel) => {
    const box = panel.getBoundingClientRect()
    return [box.left, document.documentElement.clientWidth - box.right] as const
  })
  expect(Math.min(left, right)).toBeGreaterThanOrEqual(8)
  const value = (): Promise<string> =>
    reader.$eval('[name="size"] + output', ({ textContent }) => textContent)
  expect(await value()).toBe('19')
  await reader.focus('[name="size"]')
  await reader.keyboard.press('ArrowRight')
  await reader.waitForFunction(() => document.querySelector('[name="size"] + output')?.textContent === '20')
})
