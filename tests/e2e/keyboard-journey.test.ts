import type { Page, Target } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSample, type Sample } from './drive/open-sample'
import { noteQuotation, readFound, readTexts, waitUntilDone } from './drive/popup-page'

let sample: Sample
let popup: Page
let reader: Page
/** Stops of the Tab key at which nothing shows where the focus is. */
const unseen: string[] = []

beforeAll(async () => {
  sample = await openSample()
  popup = await sample.openPopupByKey()
})
afterAll(() => sample?.close())

/** What has the focus: its accessible name or its text, and whether a ring shows it. */
const readFocus = (page: Page): Promise<{ name: string; isSeen: boolean }> =>
  page.evaluate(() => {
    const { activeElement: element } = document
    const isField = element instanceof HTMLInputElement || element instanceof HTMLSelectElement
    const label = isField ? element.labels?.[0]?.textContent : undefined
    const name = element?.ariaLabel ?? label ?? element?.textContent?.trim() ?? ''
    // All of the text needs no ring around it.
    if (!element || element === document.body || element.matches('main')) return { name, isSeen: true }
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return { name, isSeen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 }
  })

/** Presses Tab, or Shift and Tab, until the wanted stop has the focus. */
async function tabTo(page: Page, wanted: RegExp, backwards = false): Promise<void> {
  for (let stops = 0; stops < 250; stops += 1) {
    if (backwards) await page.keyboard.down('Shift')
    await page.keyboard.press('Tab')
    if (backwards) await page.keyboard.up('Shift')
    const { name, isSeen } = await readFocus(page)
    if (!isSeen) unseen.push(name)
    if (wanted.test(name)) return
  }
  throw new Error(`no stop of the Tab key is ${String(wanted)}`)
}

/** Presses Enter and waits for the page that it opens. */
async function enterInto(page: Page, path: string): Promise<Page> {
  const isNew = (target: Target): boolean => target.url().includes(path) && target !== page.target()
  const opened = sample.chromium.browser.waitForTarget(isNew)
  // A popup closes at the press, and can tell nothing of the key's way up any more.
  void page.keyboard.press('Enter').catch(() => undefined)
  const next = await (await opened).asPage()
  await next.bringToFront()
  return next
}

test('the popup is read, a quotation is marked and gets a note', async () => {
  await noteQuotation(popup, 'Whose words?')
  await popup.keyboard.press('Escape')
  await popup.waitForSelector('.mark-row .note')
})

test('a sentence of the gist and a person lead to the text', async () => {
  const [sentence = ''] = await readTexts(popup, '.summary .sentence')
  await tabTo(popup, new RegExp(`^${sentence.slice(0, 20)}`, 'u'))
  await popup.keyboard.press('Enter')
  expect(await readFound(popup)).toBe(sentence)
  await tabTo(popup, /\d+ mentions?$/u)
  await popup.keyboard.press('Enter')
  expect(await readFound(popup)).not.toBe(sentence)
})

test('the citation is opened and closed, and the focus comes back', async () => {
  await tabTo(popup, /^Cite$/u, true)
  await popup.keyboard.press('Enter')
  await popup.waitForSelector('dialog[open]')
  await popup.keyboard.press('Escape')
  await popup.waitForFunction(() => !document.querySelector('dialog[open]'))
  expect((await readFocus(popup)).name).toBe('Cite')
})

test('the reader opens in a tab of its own, and gets another look', async () => {
  await tabTo(popup, /^Open in a tab$/u, true)
  reader = await enterInto(popup, '/reader.html')
  await waitUntilDone(reader)
  await tabTo(reader, /^Look$/u, true)
  await reader.keyboard.press('Enter')
  await tabTo(reader, /^Colours/u)
  await reader.keyboard.press('ArrowDown')
  await reader.waitForSelector('[data-theme="light"]')
  await reader.keyboard.press('ArrowUp')
  await reader.keyboard.press('Escape')
  await reader.waitForFunction(() => !document.querySelector('details.look[open]'))
})

test('who occurs where is searched, and a passage is gone to', async () => {
  await tabTo(reader, /^Where they occur/u)
  await reader.keyboard.press('Enter')
  await reader.waitForSelector('.xray-row')
  await tabTo(reader, /^Search names/u)
  await reader.keyboard.type('garrioch')
  await reader.waitForFunction(() => document.querySelectorAll('.xray-row').length < 6)
  await tabTo(reader, /Garrioch/u)
  await reader.keyboard.press('Enter')
  await reader.waitForSelector('.xray-body .passage')
  await reader.keyboard.press('Tab')
  await reader.keyboard.press('Enter')
  expect(await readFound(reader)).toContain('Garrioch')
})

test('it is found again among the saved articles, with its mark and its note', async () => {
  await tabTo(reader, /^Saved articles$/u)
  const library = await enterInto(reader, '/library.html')
  await library.waitForSelector('.library li')
  await tabTo(library, /^Search titles/u)
  await library.keyboard.type('whose words')
  await library.waitForSelector('.library .hit')
  await tabTo(library, /^A harbour/u)
  await library.keyboard.press('Enter')
  await library.waitForFunction(() => location.pathname === '/reader.html')
  await waitUntilDone(library)
  await library.waitForSelector('.mark-row .note')
  expect(await readTexts(library, '.mark-row .note')).toEqual(['Whose words?'])
  await library.close()
})

test('at each stop it could be seen where the focus was', () => {
  expect(unseen).toEqual([])
})
