import { JSDOM, VirtualConsole } from 'jsdom'
import type { Page } from 'puppeteer-core'
import { extract } from '../../lib/extract/extract'
import DOMPurify from 'dompurify'
import { sanitizeOptions } from '../../lib/model/sanitize-options'
import { collectErrors } from '../../tests/e2e/drive/collect-errors'
import type { Chromium } from '../../tests/e2e/drive/open-chromium'
import { openLede } from '../../tests/e2e/drive/open-lede'
import { waitUntilDone } from '../../tests/e2e/drive/popup-page'
import { servePages } from '../../tests/e2e/drive/serve-pages'
import { pageWithBody, pageWithMetadata } from './hostile-page'
import { inspectSurface } from './inspect-surface'
import { readPayloads } from './read-payloads'

/** Where foreign words and markup stand in the surfaces; the rest is the interface's own. */
const foreign = 'article, .key-list li, .library li, .message'
const reports: string[] = []

/** Looks through an open surface and tells what is wrong in it. */
async function inspect(surface: Page, where: string, errors: { text: string }[]): Promise<void> {
  for (const fault of await inspectSurface(surface, foreign)) reports.push(`${where}: ${fault}`)
  for (const { text } of errors) reports.push(`${where}: console: ${text.slice(0, 160)}`)
}

/** Opens a surface, notes dialogs and errors, waits until it is done, looks through it. */
async function visit(surface: Page, where: string): Promise<'ready' | 'message'> {
  surface.on('dialog', (dialog) => {
    reports.push(`${where}: dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  const errors = await collectErrors(surface.target())
  const state = await waitUntilDone(surface)
  await inspect(surface, where, errors)
  return state
}

/** The page may run what it likes in its own tab; only its dialogs would stop the run. */
async function openHostile(lede: Chromium, address: string): Promise<Page> {
  const page = await lede.browser.newPage()
  page.on('dialog', (dialog) => void dialog.dismiss())
  await page.evaluateOnNewDocument(() => {
    for (const name of ['alert', 'confirm', 'prompt', 'print'])
      Object.assign(globalThis, { [name]: () => undefined })
  })
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 10_000 }).catch(() => undefined)
  return page
}

/** Read, shown in the popup, saved; then the clip is opened in the reader. Gives back whether there was an article. */
async function walk(lede: Chromium, address: string, name: string): Promise<boolean> {
  const page = await openHostile(lede, address)
  const popup = await lede.clickToolbarIcon(page)
  const state = await visit(popup, `${name} popup`)
  if (state === 'ready') {
    await popup.click('[data-action="save"]')
    await popup.waitForSelector('[data-action="save"][aria-pressed="true"]')
  }
  await popup.close()
  await page.close()
  return state === 'ready'
}

/** Every clip of the library, opened as a reader would and looked through. */
async function walkLibrary(lede: Chromium): Promise<number> {
  const library = await lede.browser.newPage()
  await library.goto(`chrome-extension://${lede.extension.id}/library.html`)
  await library.waitForSelector('.library li')
  await inspect(library, 'library', await collectErrors(library.target()))
  const links = await library.$$eval('.library h2 a', (found) => found.map((link) => link.href))
  for (const link of links) {
    const reader = await lede.browser.newPage()
    await reader.goto(link)
    await visit(reader, `reader ${new URL(link).search.slice(0, 20)}`)
    await reader.close()
  }
  await library.close()
  return links.length
}

/** Whether markup that left the page is the same after it has been sanitized once more. */
function checkTwice(html: string, name: string): void {
  const { window } = new JSDOM(html, {
    url: 'https://news.example/a',
    // A style sheet that cannot be parsed is no fault of ours.
    virtualConsole: new VirtualConsole(),
  })
  const result = extract(window.document, 'https://news.example/a')
  if ('reason' in result) return
  const again = (markup: string): string => {
    const box = window.document.createElement('div')
    box.append(DOMPurify(window).sanitize(markup, { ...sanitizeOptions, RETURN_DOM_FRAGMENT: true }))
    return box.innerHTML
  }
  const once = again(result.html)
  if (again(once) !== once) reports.push(`${name}: sanitizing twice is not sanitizing once`)
  window.close()
}

const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
if (paths.length === 0)
  throw new Error('Name a folder of payloads or JSON lists: npm run bench:hostile -- FILE-or-FOLDER …')
const payloads = readPayloads(paths)
const pages: Record<string, string> = {}
const places = payloads.flatMap(({ text, name }, index) => {
  pages[`/${index}/body`] = pageWithBody(text)
  pages[`/${index}/metadata`] = pageWithMetadata(text)
  return ['body', 'metadata'].map((place) => ({ path: `/${index}/${place}`, name: `${name} ${place}` }))
})
const server = await servePages({ pages })
const lede = await openLede({ offline: true })
let read = 0
try {
  for (const { path, name } of places) {
    try {
      checkTwice(pages[path] ?? '', name)
      if (await walk(lede, server.address + path, name)) read += 1
    } catch (error) {
      reports.push(`${name}: ${String(error).slice(0, 200)}`)
    }
  }
  console.log(`${payloads.length} payloads in ${places.length} pages: ${read} shown and saved`)
  console.log(`${await walkLibrary(lede)} clips opened from the library`)
  console.log(`${reports.length} faults`)
  for (const report of reports) console.log(`  ${report}`)
} finally {
  await lede.close()
  await server.close()
}
process.exitCode = reports.length > 0 ? 1 : 0
