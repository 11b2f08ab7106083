import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { collectErrors } from './drive/collect-errors'
import { findProblems } from './drive/find-problems'
import type { Chromium } from './drive/open-chromium'
import { openLede } from './drive/open-lede'
import { readFound, readTexts, waitUntilDone } from './drive/popup-page'

let chromium: Chromium
let page: Page

beforeAll(async () => {
  chromium = await openLede({ keepsWelcome: true })
  const target = await chromium.browser.waitForTarget((one) => one.url().endsWith('/welcome.html'))
  page = await target.asPage()
  await page.bringToFront()
  await waitUntilDone(page)
})
afterAll(() => chromium?.close())

test('it comes up by itself when Lede is installed, begins at its heading and has its four things', async () => {
  expect(await page.title()).toBe('Welcome to Lede')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  expect((await readTexts(page, '.steps h2')).length).toBe(4)
  expect(await collectErrors(page.target())).toEqual([])
})

test('each thing is shown on the sample article', async () => {
  const press = (step: string): Promise<void> => page.click(`[data-step="${step}"]`)
  await press('gist')
  const [sentence = ''] = await readTexts(page, '.summary .sentence')
  await expect.poll(() => readFound(page)).toBe(sentence)
  await press('names')
  const [name = ''] = await readTexts(page, '[data-part="people"] .key-name')
  await expect.poll(() => readFound(page)).toContain(name.split(' ').at(-1))
  await press('quotes')
  await expect.poll(() => readFound(page)).toMatch(/^“/u)
  await press('marks')
  await page.waitForSelector('.mark-bar')
})

test('the picture comes out of the package', async () => {
  await page.waitForSelector('.sample img[data-state="shown"]')
})

test('it shows the keys that the browser has, and how to pin the button', async () => {
  expect(await readTexts(page, '.shortcuts kbd')).toEqual(
    expect.arrayContaining(['Alt+Shift+E', 'Alt+Shift+Q']),
  )
  expect((await readTexts(page, '.next p'))[0]).toContain('puzzle')
})

test('nothing is cut off at 320 px', async () => {
  await page.setViewport({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(await findProblems(page)).toEqual([])
  await page.setViewport(null)
})

test('the sample opens in a tab of its own', async () => {
  const opened = chromium.browser.waitForTarget((target) => target.url().includes('/reader.html'))
  await page.click('[data-action="open"]')
  const reader = await (await opened).asPage()
  expect(await waitUntilDone(reader)).toBe('ready')
  await reader.close()
})

test('Skip closes it, and it stays away', async () => {
  const gone = new Promise((resolve) => {
    page.once('close', resolve)
  })
  await page.bringToFront()
  await page.click('[data-action="skip"]')
  await gone
  expect(chromium.browser.targets().filter((one) => one.url().endsWith('/welcome.html'))).toEqual([])
})
