import { mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Chromium } from './drive/open-chromium'
import { openLede } from './drive/open-lede'
import { waitUntilDone } from './drive/popup-page'
import { servePages, type PageServer } from './drive/serve-pages'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const pictures = join(import.meta.dirname, 'output/reader')

let server: PageServer
let chromium: Chromium
let reader: Page

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  server = await servePages({ folder: join(import.meta.dirname, '../../samples') })
  chromium = await openLede()
  await chromium.page.goto(`${server.address}/harbour.html`)
  const popup = await chromium.clickToolbarIcon(chromium.page)
  await waitUntilDone(popup)
  const opened = chromium.browser.waitForTarget((target) => target.url().includes('/reader.html'))
  await popup.click('[data-action="open"]')
  const page = await (await opened).page()
  if (!page) throw new Error('the reader is no page')
  reader = page
  await waitUntilDone(reader)
})
afterAll(async () => {
  await chromium?.close()
  await server?.close()
})

async function findProblems(): Promise<string[]> {
  await reader.evaluate(await readFile(axePath, 'utf8'))
  const results = (await reader.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(standards)} })`,
  )) as AxeResults
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

const bodyStyle = (name: string): Promise<string> =>
  reader.$eval('.article-body', (body, wanted) => getComputedStyle(body).getPropertyValue(wanted), name)

test('the panel opens and closes by keyboard, and its focus comes back', async () => {
  await reader.focus('[data-action="look"]')
  await reader.keyboard.press('Enter')
  await reader.waitForSelector('.reading-settings[open]')
  await reader.keyboard.press('Tab')
  expect(await reader.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('theme')
  await reader.keyboard.press('Escape')
  expect(await reader.$('.reading-settings[open]')).toBeNull()
  expect(await reader.evaluate(() => document.activeElement?.getAttribute('data-action'))).toBe('look')
})

test('a larger type is there at once, and after a reload', async () => {
  await reader.click('[data-action="look"]')
  expect(await bodyStyle('font-size')).toBe('19px')
  await reader.focus('[name="size"]')
  await reader.keyboard.press('ArrowRight')
  await reader.waitForFunction(
    () => getComputedStyle(document.querySelector('.article-body') ?? document.body).fontSize === '20px',
  )
  await reader.reload()
  await waitUntilDone(reader)
  expect(await bodyStyle('font-size')).toBe('20px')
})

test('the article opens where it was left', async () => {
  const scrolled = (): Promise<number> => reader.$eval('.article-column', ({ scrollTop }) => scrollTop)
  await reader.evaluate(() => document.querySelector('.article-column')?.scrollTo(0, 1500))
  await reader.waitForFunction(
    `chrome.storage.local.get('readingPlaces').then(({ readingPlaces }) => readingPlaces)`,
  )
  await reader.reload()
  await reader.waitForFunction(() => (document.querySelector('.article-column')?.scrollTop ?? 0) > 1000)
  expect(Math.abs((await scrolled()) - 1500)).toBeLessThan(400)
  await reader.evaluate(() => document.querySelector('.article-column')?.scrollTo(0, 0))
})

test.each([
  ['atkinson', 'Atkinson Hyperlegible'],
  ['opendyslexic', 'OpenDyslexic'],
])('the typeface %s comes out of the package', async (font, family) => {
  await reader.evaluate(() => document.querySelector('details')?.setAttribute('open', ''))
  await reader.select('[name="font"]', font)
  await reader.waitForFunction(
    (name: string) =>
      [...document.fonts].some((face) => face.family.includes(name) && face.status === 'loaded'),
    {},
    family,
  )
  await reader.select('[name="font"]', 'serif')
})

test.each(['light', 'dark', 'sepia', 'contrast', 'black'])('axe finds nothing in %s', async (theme) => {
  await reader.evaluate(() => document.querySelector('details')?.setAttribute('open', ''))
  await reader.select('[name="theme"]', theme)
  await reader.waitForSelector(`[data-theme="${theme}"]`)
  await reader.screenshot({ path: join(pictures, `${theme}-panel.png`) })
  expect(await findProblems()).toEqual([])
  await reader.evaluate(() => document.querySelector('details')?.removeAttribute('open'))
  await reader.screenshot({ path: join(pictures, `${theme}.png`) })
})

test('nothing is cut off at 320 px', async () => {
  await reader.setViewport({ width: 320, height: 640 })
  await reader.evaluate(() => document.querySelector('details')?.setAttribute('open', ''))
  await reader.screenshot({ path: join(pictures, 'narrow.png') })
  expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
