import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { collectErrors } from './drive/collect-errors'
import type { Chromium } from './drive/open-chromium'
import { openLede } from './drive/open-lede'
import { openPopupOn, saveArticle } from './drive/open-popup'
import { readFound, readTexts } from './drive/popup-page'
import { servePages, type PageServer } from './drive/serve-pages'

const page = (title: string, sentences: string[]): string => `<!doctype html>
<html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>
${sentences.map((sentence) => `<p>${sentence} ${'Nobody in the town had seen the like of it before, and few wished to see it again. '.repeat(4)}</p>`).join('\n')}
</article></body></html>`

const lighthouse = 'The lighthouse keeps its lamp'
const bridge = 'A bridge over the Marne reopens'
const orchard = 'Orchards wait for the late frost'

const pages = {
  '/lighthouse.html': page(lighthouse, [
    'Maria Jensen has kept the lamp for thirty years.',
    'The council in Esbjerg wants to sell the tower.',
    'Maria Jensen said the café below would stay.',
  ]),
  '/bridge.html': page(bridge, [
    'Engineers found the hidden crack in spring.',
    'Paul Lefèvre led the repairs for the city of Paris.',
    'Paul Lefèvre said the work was done.',
  ]),
  '/orchard.html': page(orchard, [
    'Growers near Lyon light small fires at night.',
    'Anna Costa counts the blossoms each morning.',
    'Anna Costa said that she has hope.',
  ]),
}

let server: PageServer
let chromium: Chromium

beforeAll(async () => {
  server = await servePages({ pages })
  chromium = await openLede()
  for (const path of Object.keys(pages)) {
    const popup = await openPopupOn(chromium, server.address + path)
    await saveArticle(popup)
    await popup.close()
  }
})
afterAll(async () => {
  await chromium?.close()
  await server?.close()
})

async function openLibrary(): Promise<Page> {
  const library = await chromium.browser.newPage()
  await library.goto(`chrome-extension://${chromium.extension.id}/library.html`)
  await library.waitForSelector('.library[data-searcher="complete"] .clip-list li')
  return library
}

async function search(library: Page, query: string): Promise<string[]> {
  await library.$eval('[type="search"]', (input) => (input as HTMLInputElement).select())
  await library.type('[type="search"]', query)
  await library.waitForSelector(`.clip-list[data-query="${query}"]`)
  return readTexts(library, '.clip h2')
}

/** Presses the button, or ticks the box, that has this text. */
const press = (library: Page, selector: string, text: string): Promise<void> =>
  library.$$eval(
    selector,
    (elements, wanted) =>
      elements
        .find((element) => element.textContent.includes(wanted))
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
    text,
  ) as Promise<unknown> as Promise<void>

const waitForTitles = (library: Page, count: number): Promise<unknown> =>
  library.waitForFunction((wanted) => document.querySelectorAll('.clip h2').length === wanted, {}, count)

test('the newest comes first, and each row knows its place', async () => {
  const library = await openLibrary()
  expect(await readTexts(library, '.clip h2')).toEqual([orchard, bridge, lighthouse])
  const places = await library.$$eval('.clip-list li', (rows) =>
    rows.map((row) => `${row.getAttribute('aria-posinset')} of ${row.getAttribute('aria-setsize')}`),
  )
  expect(places).toEqual(['1 of 3', '2 of 3', '3 of 3'])
})

test('a part of a word is found as typed, without its accent, and opens where it stands', async () => {
  const library = await openLibrary()
  const errors = await collectErrors(library.target())
  expect(await search(library, 'cafe')).toEqual([lighthouse])
  await library.waitForSelector('.words.hit mark')
  expect(await readTexts(library, '.words mark')).toEqual(['café'])
  expect((await readTexts(library, '.words.hit'))[0]).toContain('said the café below would stay')
  const link = await library.$('.clip h2 a')
  await Promise.all([library.waitForNavigation(), link?.click()])
  await library.waitForFunction(() => CSS.highlights.has('lede-found'))
  expect(await readFound(library)).toBe('café')
  expect(errors).toEqual([])
})

test('what fits nothing says so', async () => {
  const library = await openLibrary()
  expect(await search(library, 'submarine')).toEqual([])
  expect((await readTexts(library, '.empty')).join('')).toContain('Nothing here fits')
})

test('tags are given, found and filtered by, and two become one', async () => {
  const library = await openLibrary()
  const tag = async (index: number, tags: string): Promise<void> => {
    await library.click(`.clip-list li[data-index="${index}"] [data-action="edit"]`)
    await library.type('dialog [name="tags"]', tags)
    await library.click('dialog [type="submit"]')
    await library.waitForFunction(
      (at) => document.querySelector(`.clip-list li[data-index="${at}"] .tag`),
      {},
      index,
    )
  }
  await tag(2, 'sea, towers')
  await tag(1, 'tower')
  expect(await search(library, 'towers')).toEqual([lighthouse])
  await search(library, 'tower')
  await library.$eval('[type="search"]', (input) => (input as HTMLInputElement).select())
  await library.keyboard.press('Backspace')
  await waitForTitles(library, 3)
  await library.click('[data-action="manage-tags"]')
  await library.select('dialog [name="from"]', 'towers')
  await library.type('dialog [name="to"]', 'tower')
  await library.waitForFunction(
    () => document.querySelector('dialog [type="submit"]')?.textContent === 'Merge',
  )
  await library.click('dialog [type="submit"]')
  await library.waitForFunction(() =>
    [...document.querySelectorAll('.facet-value')].some((value) => value.textContent === 'tower 2'),
  )
  await press(library, '.facet-value', 'tower')
  await waitForTitles(library, 2)
  expect(await readTexts(library, '.clip h2')).toEqual([bridge, lighthouse])
})

test('a person narrows the list down, and a press widens it again', async () => {
  const library = await openLibrary()
  await library.waitForFunction(() => document.body.textContent.includes('Maria Jensen'))
  await press(library, '.facet-value', 'Maria Jensen')
  await waitForTitles(library, 1)
  expect(await readTexts(library, '.clip h2')).toEqual([lighthouse])
  await library.click('.chip')
  await waitForTitles(library, 3)
})

test('keys move, choose, remove, and what is removed comes back', async () => {
  const library = await openLibrary()
  await library.keyboard.press('j')
  await library.keyboard.press('x')
  await library.keyboard.press('ArrowDown')
  await library.keyboard.press('x')
  await library.waitForFunction(() => document.querySelectorAll('.clip-list .chosen').length === 2)
  await library.keyboard.press('Delete')
  await waitForTitles(library, 1)
  expect(await readTexts(library, '.clip h2')).toEqual([lighthouse])
  await library.click('.removed .button')
  await waitForTitles(library, 3)
  await library.keyboard.press('/')
  expect(await library.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('search')
})

test('a click with Shift chooses all between', async () => {
  const library = await openLibrary()
  await library.click('.clip-list li[data-index="0"] .choose input')
  await library.keyboard.down('Shift')
  await library.click('.clip-list li[data-index="2"] .choose input')
  await library.keyboard.up('Shift')
  await library.waitForFunction(() => document.querySelectorAll('.clip-list .chosen').length === 3)
})
