import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { collectErrors } from '../tests/e2e/drive/collect-errors'
import type { Chromium } from '../tests/e2e/drive/open-chromium'
import { openLede } from '../tests/e2e/drive/open-lede'
import { readPopup } from './read-popup'
import { readDataOptions, serveRealPages, type RealPage } from './real-pages'
import { projectFolder } from './run-npm'

/**
 * Opens real pages in the real browser, clicks the icon and takes pictures for people to look at: the page, and the
 * popup in light and dark. Says what of the title, the body and the console is not right.
 */
const folder = join(projectFolder, 'tests/e2e/output/pages')

async function picturePage(lede: Chromium, page: RealPage, name: string): Promise<string[]> {
  const tab = await lede.browser.newPage()
  await tab.goto(page.address, { waitUntil: 'load' })
  await tab.screenshot({ path: join(folder, `${name}-page.png`) })
  const popup = await lede.clickToolbarIcon(tab)
  const errors = await collectErrors(popup.target())
  const inPage = await collectErrors(tab.target())
  const shown = await readPopup(popup)
  const text = await popup.evaluate(() => document.querySelector('article')?.innerText ?? '')
  await takePictures(popup, name)
  await tab.close()
  const ours = [...errors, ...inPage.filter((error) => error.url.startsWith('chrome-extension:'))]
  return [
    ...ours.map((error) => `console: ${error.text}`),
    ...('message' in shown ? [`message: ${shown.message}`] : judgeTitle(shown.title, page.title)),
    ...judgeBody(text, page.text ?? ''),
  ]
}

async function takePictures(popup: Page, name: string): Promise<void> {
  for (const scheme of ['light', 'dark']) {
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    await popup.screenshot({ path: join(folder, `${name}-${scheme}.png`) })
  }
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const judgeTitle = (shown: string, gold?: string): string[] =>
  gold === undefined || wordsOf(shown).join(' ') === wordsOf(gold).join(' ')
    ? []
    : [`title: "${shown}", not "${gold}"`]

/** Of the words that should be there, in any order; the benchmark of the extraction counts properly. */
function judgeBody(shown: string, gold: string): string[] {
  const there = new Set(wordsOf(shown))
  const words = wordsOf(gold)
  const share = words.filter((word) => there.has(word)).length / words.length
  return share > 0.95 ? [] : [`body: ${Math.round(share * 100)} % of its words are shown`]
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const options = readDataOptions(10)
const { pages, server } = await serveRealPages(options.folder, options.count)
const lede = await openLede({ offline: true })
try {
  for (const [index, page] of pages.entries()) {
    const name = `${String(index + 1).padStart(2, '0')}-${new URL(page.url).hostname.replace(/^www\./u, '')}`
    const faults = await picturePage(lede, page, name)
    console.log(`${name}: ${faults.length > 0 ? faults.join('; ') : 'right'}`)
    if (faults.length > 0) process.exitCode = 1
  }
} finally {
  await lede.close()
  await server.close()
}
console.log(`The pictures are in ${folder}.`)
