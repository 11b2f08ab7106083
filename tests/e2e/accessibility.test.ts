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

let samples: PageServer
let fixtures: PageServer
let chromium: Chromium

beforeAll(async () => {
  samples = await servePages({ folder: join(import.meta.dirname, '../../samples') })
  fixtures = await servePages({ folder: join(import.meta.dirname, '../fixtures/pages') })
  chromium = await openLede()
})
afterAll(async () => {
  await chromium?.close()
  await samples?.close()
  await fixtures?.close()
})

/** What axe finds on a surface, with the elements it means. */
async function findProblems(surface: Page): Promise<string[]> {
  await surface.evaluate(await readFile(axePath, 'utf8'))
  const results = (await surface.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(standards)} })`,
  )) as AxeResults
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

const openPopupOn = async (url: string): Promise<Page> => {
  await chromium.page.goto(url)
  const popup = await chromium.clickToolbarIcon(chromium.page)
  await waitUntilDone(popup)
  return popup
}

test.each(['light', 'dark'])('axe finds nothing in the popup, %s', async (scheme) => {
  const popup = await openPopupOn(`${samples.address}/harbour.html`)
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  expect(await findProblems(popup)).toEqual([])
  await popup.close()
})

test.each(['arabic', 'sports-report', 'list-article', 'front-page'])(
  'axe finds nothing in the popup on %s',
  async (name) => {
    const popup = await openPopupOn(`${fixtures.address}/${name}.html`)
    expect(await findProblems(popup)).toEqual([])
    await popup.close()
  },
)

test('axe finds nothing in the reader and in the library', async () => {
  const popup = await openPopupOn(`${samples.address}/harbour.html`)
  await popup.click('[data-action="save"]')
  await popup.waitForSelector('[data-action="save"][aria-pressed="true"]')
  const opened = chromium.browser.waitForTarget((target) => target.url().includes('/reader.html'))
  await popup.click('[data-action="open"]')
  const page = await (await opened).page()
  if (!page) throw new Error('the reader is no page')
  await waitUntilDone(page)
  expect(await findProblems(page)).toEqual([])
  await page.goto(`chrome-extension://${chromium.extension.id}/library.html`)
  await page.waitForSelector('.library li')
  expect(await findProblems(page)).toEqual([])
  await page.close()
})
