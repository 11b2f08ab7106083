import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { waitForBackground, waitForCard, waitForNoCard, pressCardKey } from './drive/card-in-page'
import { collectErrors } from './drive/collect-errors'
import { pressMarkKey, selectInPage, waitForBar, waitForPainted } from './drive/marks-in-page'
import type { Chromium } from './drive/open-chromium'
import { openLede } from './drive/open-lede'
import { readTexts, waitUntilDone } from './drive/popup-page'
import { openTab } from './drive/open-tab'
import { servePages, type PageServer } from './drive/serve-pages'

const pages: Record<string, string> = {}
let server: PageServer
let chromium: Chromium
let page: Page
let count = 0
let sample = ''

beforeAll(async () => {
  const folder = join(import.meta.dirname, '../../samples')
  sample = await readFile(join(folder, 'harbour.html'), 'utf8')
  server = await servePages({ folder, pages })
  chromium = await openLede()
  await waitForBackground(chromium)
})
afterAll(async () => {
  await chromium?.close()
  await server?.close()
})
beforeEach(async () => {
  // A page of its own for each test, so that none sees the marks of another.
  count += 1
  serve((html) => html)
  page = await openTab(chromium, address())
  return () => page.close()
})

const address = (): string => `${server.address}/${count}.html`

function serve(edit: (html: string) => string): void {
  pages[`/${count}.html`] = edit(sample)
}

async function mark(words: string) {
  await selectInPage(page, words)
  await pressMarkKey(page)
  return waitForBar(page, 'mark')
}

async function openPopup(): Promise<Page> {
  const popup = await chromium.clickToolbarIcon(page)
  await waitUntilDone(popup)
  return popup
}

test('what is selected is marked by the key, gets another colour, and is the same mark in the clean view', async () => {
  const before = await page.content()
  const errors = await collectErrors(page.target())
  const bar = await mark('swings her bow')
  await waitForPainted(page, 'yellow', 'swings her bow')
  expect(await bar.focused()).toBe('Your mark: swings her bow')
  expect(await page.evaluate(() => document.querySelector('[data-lede]')?.shadowRoot)).toBeNull()
  await bar.click('.swatch.pink')
  await waitForPainted(page, 'pink', 'swings her bow')
  await waitForPainted(page, 'yellow')
  await page.keyboard.press('3')
  await waitForPainted(page, 'blue', 'swings her bow')
  await page.keyboard.press('Escape')
  await waitForNoCard(page)
  expect(await page.content()).toBe(before)
  const popup = await openPopup()
  await popup.waitForSelector('.mark-row.blue')
  expect(await readTexts(popup, '.mark-row .quote')).toEqual(['swings her bow'])
  // What is changed there is changed in the page.
  await popup.click('.mark-actions .button:last-child')
  await waitForPainted(page, 'blue')
  await popup.close()
  expect(errors.filter(({ url }) => !url.endsWith('/favicon.ico'))).toEqual([])
})

test('the menu marks too, and a note is a draft at each keystroke, kept when the bar closes', async () => {
  await mark('for the sea')
  await page.keyboard.press('Escape')
  await selectInPage(page, 'engines muttering')
  const worker = await waitForBackground(chromium)
  await worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'mark' }, tab))`)
  await waitForBar(page, 'mark')
  await waitForPainted(page, 'yellow', 'engines muttering', 'for the sea')
  await page.keyboard.press('a')
  await page.keyboard.type('Like *bees*', { delay: 5 })
  await expect.poll(() => worker.evaluate(readDrafts)).toContain('Like *bees*')
  await page.keyboard.press('Tab')
  await page.keyboard.type('boats, sound')
  await page.keyboard.press('Escape')
  await waitForNoCard(page)
  const popup = await openPopup()
  await popup.waitForSelector('.mark-row .note em')
  expect(await readTexts(popup, '.mark-row .tags bdi')).toEqual(['boats', 'sound'])
  expect(await worker.evaluate(readDrafts)).not.toContain('Like *bees*')
  await popup.close()
})

const readDrafts = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('lede')
  opening.onerror = reject
  opening.onsuccess = () => {
    const asking = opening.result.transaction('drafts').objectStore('drafts').getAll()
    asking.onsuccess = () => { opening.result.close(); resolve(JSON.stringify(asking.result)) }
  }
})`

test('a click on a mark opens its bar; it is removed, and comes back with its note', async () => {
  await mark('swings her bow')
  await page.keyboard.press('a')
  await page.keyboard.type('Why?')
  await page.keyboard.press('Escape')
  await waitForNoCard(page)
  const at = await page.evaluate(() => {
    const [range] = CSS.highlights.get('lede-yellow') ?? []
    const { x, y, width, height } = (range as Range).getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  })
  await page.mouse.click(at.x, at.y)
  const bar = await waitForBar(page, 'mark')
  expect(await bar.evaluate((dialog) => dialog.querySelector('textarea')?.value)).toBe('Why?')
  await bar.click('.bar > .button:nth-last-of-type(2)')
  await waitForPainted(page, 'yellow')
  await expect.poll(() => bar.texts('[role="status"]')).toContain('The mark is removed.')
  await bar.click('.bar > .button')
  await waitForPainted(page, 'yellow', 'swings her bow')
  const again = await waitForBar(page, 'mark')
  await expect.poll(() => again.evaluate((dialog) => dialog.querySelector('textarea')?.value)).toBe('Why?')
})

test('it is copied with its source', async () => {
  const bar = await mark('swings her bow')
  await bar.click('.bar > .button:nth-of-type(3)')
  await expect.poll(() => bar.texts('.said')).toEqual(['Copied'])
})

test('what is selected beside the article is said not to be part of it', async () => {
  serve((html) =>
    html.replace('</body>', '<footer><p>Printed and published by nobody at all</p></footer></body>'),
  )
  await page.reload()
  await selectInPage(page, 'published by nobody')
  await pressMarkKey(page)
  const bar = await waitForBar(page, 'message')
  expect(await bar.texts('h2')).toEqual(['This is not part of the article'])
  const popup = await openPopup()
  expect(await readTexts(popup, '.mark-row')).toEqual([])
  await popup.close()
})

test('on a page that was edited the card brings the marks back: one moves, one has changed, one is listed as lost', async () => {
  await mark('swings her bow')
  await page.keyboard.press('a')
  await page.keyboard.type('Here')
  await page.keyboard.press('Escape')
  await waitForNoCard(page)
  await mark('engines muttering')
  await page.keyboard.press('Escape')
  serve((html) =>
    html
      .replace('At twenty to seven each morning', 'Long before most are up, at twenty to seven each morning')
      .replace('engines muttering', 'silent as a stone in the well'),
  )
  await page.reload()
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
  await pressCardKey(page)
  await waitForCard(page)
  await waitForPainted(page, 'yellow', 'swings her bow')
  await page.keyboard.press('Escape')
  await waitForNoCard(page)
  await pressMarkKey(page)
  const list = await waitForBar(page, 'list')
  expect(await list.texts('.quote')).toEqual(['swings her bow', 'engines muttering'])
  expect(await list.texts('.note')).toEqual(['Here'])
  expect(await list.texts('h3')).toEqual(['Not found on the page now'])
  // Without the pointer: from the list to the mark.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => list.focused()).toBe('Your mark: swings her bow')
})

test('spa, bfcache: the paint follows a page that replaces its text and its address, and a page that comes back', async () => {
  await mark('swings her bow')
  await page.keyboard.press('Escape')
  await waitForPainted(page, 'yellow', 'swings her bow')
  await page.evaluate(() => {
    const story = document.querySelector('.story')
    story?.replaceWith(story.cloneNode(true))
  })
  await waitForPainted(page, 'yellow', 'swings her bow')
  const html = await page.evaluate(() => {
    const story = document.querySelector('.story')
    const kept = story?.innerHTML ?? ''
    history.pushState({}, '', '/another.html')
    story?.replaceChildren('Another article')
    return kept
  })
  await waitForPainted(page, 'yellow')
  await page.evaluate((kept) => {
    history.back()
    addEventListener('popstate', () => {
      const template = document.createElement('template')
      template.innerHTML = kept
      setTimeout(() => document.querySelector('.story')?.replaceChildren(template.content), 200)
    })
  }, html)
  await waitForPainted(page, 'yellow', 'swings her bow')
  await page.goto(`${server.address}/${count}.html?elsewhere`)
  await page.goBack()
  await waitForPainted(page, 'yellow', 'swings her bow')
})
