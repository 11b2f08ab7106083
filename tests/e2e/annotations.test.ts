import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { findProblems } from './drive/find-problems'
import type { Chromium } from './drive/open-chromium'
import { openLede } from './drive/open-lede'
import { noteQuotation, readTexts, waitUntilDone } from './drive/popup-page'
import { servePages, type PageServer } from './drive/serve-pages'

let server: PageServer
let chromium: Chromium
let popup: Page
const pages: Record<string, string> = {}
let count = 0

beforeAll(async () => {
  server = await servePages({ pages })
  chromium = await openLede()
})
afterAll(async () => {
  await chromium?.close()
  await server?.close()
})
beforeEach(async () => {
  // A page of its own for each test, so that none sees the marks of another.
  count += 1
  await serve((html) => html)
  await open()
  return () => popup.close()
})

async function serve(edit: (html: string) => string): Promise<void> {
  const html = await readFile(join(import.meta.dirname, '../../samples/harbour.html'), 'utf8')
  pages[`/${count}.html`] = edit(html).replaceAll('courier.example/2026', `courier.example/${count}`)
}

async function open(): Promise<void> {
  await chromium.page.goto(`${server.address}/${count}.html`)
  popup = await chromium.clickToolbarIcon(chromium.page)
  await waitUntilDone(popup)
}

/** Selects words of the article with the mouse. */
async function select(words: string): Promise<void> {
  const [from, to] = await popup.evaluate((wanted) => {
    const body = document.querySelector('.article-body')
    const walker = document.createTreeWalker(body ?? document, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted)
      if (at < 0) continue
      node.parentElement?.scrollIntoView({ block: 'center' })
      const range = document.createRange()
      const edge = (offset: number): { x: number; y: number } => {
        range.setStart(node, offset)
        range.collapse(true)
        const { x, y, height } = range.getBoundingClientRect()
        return { x, y: y + height / 2 }
      }
      return [edge(at), edge(at + wanted.length)]
    }
    throw new Error(`the article does not say ${wanted}`)
  }, words)
  if (!from || !to) throw new Error('no place')
  await popup.mouse.move(from.x, from.y)
  await popup.mouse.down()
  await popup.mouse.move(to.x, to.y, { steps: 5 })
  await popup.mouse.up()
  await popup.waitForSelector('.mark-bar')
}

const painted = (colour: string): Promise<string[]> =>
  popup.evaluate(
    (name) => [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString()),
    `lede-${colour}`,
  )

async function waitForMarks(wanted: number): Promise<void> {
  await popup.waitForFunction((n) => document.querySelectorAll('.mark-row').length === n, {}, wanted)
}

const listed = (): Promise<string[]> => readTexts(popup, '.mark-row .quote')

test('what is selected is marked by a click, undone, done again, and there when the popup opens again', async () => {
  await select('swings her bow')
  expect(await findProblems(popup)).toEqual([])
  await popup.click('.mark-bar .swatch.yellow')
  await waitForMarks(1)
  expect(await painted('yellow')).toEqual(['swings her bow'])
  await popup.keyboard.down('Control')
  await popup.keyboard.press('z')
  await waitForMarks(0)
  await popup.keyboard.press('y')
  await waitForMarks(1)
  await popup.keyboard.up('Control')
  await open()
  await waitForMarks(1)
  expect(await painted('yellow')).toEqual(['swings her bow'])
})

test('a note is still there when the popup closes in the middle of it', async () => {
  await select('for the sea')
  await popup.keyboard.press('a')
  await popup.waitForSelector('.note-editor textarea:not([disabled])')
  await popup.type('.note-editor textarea', 'The sea *decides*')
  expect(await findProblems(popup)).toEqual([])
  await popup.close()
  await open()
  await popup.waitForSelector('.note-editor .draft')
  expect(await popup.$eval('.note-editor textarea', ({ value }) => value)).toBe('The sea *decides*')
  await popup.keyboard.down('Control')
  await popup.keyboard.press('Enter')
  await popup.keyboard.up('Control')
  await popup.waitForSelector('.mark-row .note em')
  expect(await popup.$('.note-editor')).toBeNull()
})

test('by keyboard alone: a quotation is marked with its speaker, gets a note and a tag', async () => {
  await noteQuotation(popup, 'Whose words?')
  await popup.keyboard.press('Tab')
  await popup.keyboard.type('tides, boats')
  await popup.keyboard.press('Escape')
  await popup.waitForSelector('.mark-row .tags')
  expect(await readTexts(popup, '.mark-row .tags bdi')).toEqual(['tides', 'boats'])
  expect(await readTexts(popup, '.mark-row .note')).toEqual(['Whose words?'])
  expect((await readTexts(popup, '.mark-row .quiet')).join('')).toContain('Rendall')
})

test('on a page that was edited a mark moves along, and one that has gone is listed and placed by hand', async () => {
  await select('swings her bow')
  await popup.keyboard.press('h')
  await waitForMarks(1)
  await select('engines muttering')
  await popup.keyboard.press('2')
  await waitForMarks(2)
  await popup.close()
  await serve((html) =>
    html
      .replace(
        'At twenty to seven each morning',
        'Long before most of the town is up, at twenty to seven each morning',
      )
      .replace('engines muttering', 'silent as a stone'),
  )
  await open()
  await popup.waitForSelector('.lost')
  expect(await painted('yellow')).toEqual(['swings her bow'])
  expect(await listed()).toEqual(['swings her bow', 'engines muttering'])
  await popup.click('::-p-aria([name="Place by hand"][role="button"])')
  await select('silent as a stone')
  await popup.click('.mark-bar .primary')
  await popup.waitForFunction(() => !document.querySelector('.lost'))
  expect(await painted('green')).toEqual(['silent as a stone'])
})

test('a mark is chosen by a click on it, gets another colour, and is removed', async () => {
  await select('engines muttering')
  await popup.keyboard.press('h')
  await waitForMarks(1)
  const at = await popup.evaluate(() => {
    const [range] = CSS.highlights.get('lede-yellow') ?? []
    const { x, y, width, height } = (range as Range).getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  })
  await popup.mouse.click(at.x, at.y)
  await popup.waitForSelector('.mark-bar .swatch[aria-pressed="true"]')
  await popup.click('.mark-bar .swatch.blue')
  await popup.waitForSelector('.mark-row.blue')
  expect(await painted('blue')).toEqual(['engines muttering'])
  await popup.click('.mark-actions .button:last-child')
  await waitForMarks(0)
  expect(await painted('blue')).toEqual([])
})
