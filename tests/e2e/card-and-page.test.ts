import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBrowser } from '../../scripts/find-browser'
import { waitForBackground, waitForCard, waitForNoCard, type CardInPage } from './drive/card-in-page'
import { collectErrors } from './drive/collect-errors'
import type { Chromium } from './drive/open-chromium'
import type { Firefox } from './drive/open-firefox'
import { openLede, openLedeInFirefox } from './drive/open-lede'
import { readReason } from './drive/popup-page'
import { pressShortcut } from './drive/press-shortcut'
import { emptyPdf, servePages, type PageServer } from './drive/serve-pages'

const paragraph =
  '<p>The boat that should have come at noon came at nine, and nobody at the quay was there to meet it. ' +
  'Everybody had gone home for the night, and the lamp was out.</p>'

/** A page that would spoil the card if it could: its own styles, keys, and a policy against styles of others. */
const loudPage = `<!doctype html><html lang="en"><head><title>A loud page</title>
<meta http-equiv="content-security-policy" content="style-src 'none'; require-trusted-types-for 'script'">
</head><body><article><h1>A loud page about a quiet boat</h1><input>${paragraph.repeat(6)}</article>
<script>
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('* { color: red !important; font-size: 40px !important; display: block !important } div { display: none !important; --paper: red !important }')
  document.adoptedStyleSheets = [sheet]
  window.heard = []
  for (const type of ['keydown', 'click', 'pointerdown']) document.addEventListener(type, (event) => window.heard.push(type))
</script></body></html>`

let pages: PageServer
let chromium: Chromium
let page: Page

beforeAll(async () => {
  const folder = join(import.meta.dirname, '../fixtures/pages')
  pages = await servePages({
    folder,
    pages: {
      '/': await readFile(join(folder, 'front-page.html'), 'utf8'),
      '/blank.html': '<!doctype html><title>Blank</title>',
      '/loud.html': loudPage,
      '/report.pdf': { body: emptyPdf, type: 'application/pdf' },
      '/slow.html': {
        body: `<!doctype html><title>A slow boat</title><article>${paragraph.repeat(12)}`,
        neverEnds: true,
      },
    },
  })
  chromium = await openLede()
  await waitForBackground(chromium)
  page = chromium.page
})
afterAll(async () => {
  await chromium?.close()
  await pages?.close()
})

const pressKey = (over = page): Promise<void> => pressShortcut(over, { letter: 'Q', alt: true, shift: true })

async function openCard(path: string): Promise<CardInPage> {
  await page.goto(pages.address + path)
  await page.bringToFront()
  await pressKey()
  return waitForCard(page)
}

describe('a page that would spoil the card', () => {
  test('reaches it neither by style nor by policy, and hears none of its keys', async () => {
    const card = await openCard('/loud.html')
    const errors = await collectErrors(page.target())
    const style = await card.evaluate((dialog) => {
      const { color, display, width } = getComputedStyle(dialog)
      const heading = dialog.querySelector('h2')
      return { color, display, width, size: heading && getComputedStyle(heading).fontSize }
    })
    expect(style).toEqual({ color: 'rgb(27, 27, 25)', display: 'flex', width: '400px', size: '20px' })
    await page.keyboard.press('1')
    await card.click('.sentence')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('heard')).toEqual([])
    expect(errors.filter(({ url }) => !url.endsWith('/favicon.ico'))).toEqual([])
  })

  test('has the focus back where it was, and its document as it was', async () => {
    await page.goto(`${pages.address}/loud.html`)
    await page.bringToFront()
    await page.focus('input')
    const before = await page.content()
    await pressKey()
    const card = await waitForCard(page)
    await card.click('.sentence')
    const during = await page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as Element
      const host = copy.querySelector('[data-lede]')
      host?.remove()
      return {
        rest: copy.outerHTML,
        hosts: host ? 1 : 0,
        reachable: document.querySelector('[data-lede]')?.shadowRoot,
      }
    })
    expect(before).toContain(during.rest)
    expect(during).toMatchObject({ hosts: 1, reachable: null })
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-lede'))).toBe(true)
    await page.keyboard.press('Escape')
    await waitForNoCard(page)
    expect(await page.content()).toBe(before)
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input')
  })
})

describe('where there is no gist', () => {
  test('the card says of a page without text that it has none', async () => {
    const card = await openCard('/blank.html')
    expect(await card.texts('h2')).toEqual(['This page has no text'])
    expect((await card.texts('.body p'))[0]).toMatch(/nothing to read/u)
    expect(await card.focused()).toBe('dialog')
    await page.keyboard.press('Escape')
    await waitForNoCard(page)
  })

  test('the text of a front page is shown when the reader wants it anyway', async () => {
    const card = await openCard('/')
    expect(await card.texts('h2')).toEqual(['No article found here'])
    await card.click('.action')
    await expect.poll(() => card.texts('.sentence')).not.toHaveLength(0)
    expect(await card.texts('.notice')).toHaveLength(1)
  })

  test('a page that never finishes is waited for, said to be loading, and read as far as it is there', async () => {
    await page.goto(`${pages.address}/slow.html`, { waitUntil: [] }).catch(() => undefined)
    await page.waitForSelector('article')
    await pressKey()
    const card = await waitForCard(page)
    expect(await card.texts('h2')).toEqual(['The page is still loading'])
    await card.click('.action')
    await expect.poll(() => card.texts('.sentence')).not.toHaveLength(0)
  })

  test.each([
    ['a page of the browser', 'chrome://version', 'browser-page'],
    ['a PDF', '/report.pdf', 'pdf'],
  ])('%s: the popup says so', async (_, path, reason) => {
    const tab = await chromium.browser.newPage()
    await tab.goto(path.startsWith('/') ? pages.address + path : path)
    await tab.bringToFront()
    await pressKey(tab)
    const popup = await chromium.waitForPopup()
    expect(await readReason(popup)).toBe(reason)
    await popup.close()
    await tab.close()
  })
})

test('the entry of the context menu shows the card too', async () => {
  const card = await openCard('/short-article.html')
  const title = await card.texts('h2')
  await page.keyboard.press('Escape')
  await waitForNoCard(page)
  // A native menu is out of reach, but `activeTab` is granted by now.
  const worker = await waitForBackground(chromium)
  await worker.evaluate(`chrome.tabs.query({ active: true }).then(([tab]) =>
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'gist' }, tab))`)
  expect(await (await waitForCard(page)).texts('h2')).toEqual(title)
})

test('the background answers the card only, and only in its shape', async () => {
  const library = await chromium.browser.newPage()
  await library.goto(`chrome-extension://${chromium.extension.id}/library.html`)
  const send = (message: unknown): Promise<unknown> =>
    library.evaluate(
      `chrome.runtime.sendMessage(${JSON.stringify(message)}).then((reply) => reply ?? 'none', () => 'none')`,
    )
  // The right words, but from one of Lede's own pages, which is no card and cannot be read.
  expect(await send({ to: 'lede-card', action: 'save', source: 'page' })).not.toBe(true)
  expect(await send({ to: 'lede-card', action: 'remove', source: 'page' })).toBe('none')
  expect(await send('save')).toBe('none')
  await library.close()
})

test('an article that runs from right to left is shown so', async () => {
  const card = await openCard('/arabic.html')
  const directions = await card.evaluate((dialog) =>
    ['h2', 'ol'].map((selector) => {
      const element = dialog.querySelector(selector)
      return element && getComputedStyle(element).direction
    }),
  )
  expect(directions).toEqual(['rtl', 'rtl'])
  await page.keyboard.press('Escape')
})

const firefoxPath = await findBrowser('firefox')

describe.skipIf(!firefoxPath)('in Firefox', () => {
  let firefox: Firefox
  beforeAll(async () => {
    firefox = await openLedeInFirefox()
    return () => firefox.close()
  })

  const inCard = (expression: string): Promise<unknown> =>
    firefox.evaluateInTab(
      `((dialog) => ${expression})(content.document.querySelector('[data-lede]')?.openOrClosedShadowRoot.querySelector('dialog'))`,
    )

  test('the key shows the card with its own style, a sentence is lit, and the key closes it', async () => {
    await firefox.page.goto(`${pages.address}/loud.html`)
    await firefox.pressShortcut(firefox.page, 'Q')
    await expect
      .poll(() => inCard('dialog?.querySelectorAll(".sentence").length'), { timeout: 10_000 })
      .toBeGreaterThan(0)
    expect(await inCard('content.getComputedStyle(dialog).color')).toBe('rgb(27, 27, 25)')
    await inCard('dialog.querySelector(".sentence").click()')
    expect(await inCard('dialog.querySelectorAll("[aria-current]").length')).toBe(1)
    expect(await firefox.evaluateInTab('content.CSS.highlights.has("lede-place")')).toBe(true)
    await firefox.pressShortcut(firefox.page, 'Q')
    await expect.poll(() => inCard('dialog === undefined'), { timeout: 10_000 }).toBe(true)
  })
})
