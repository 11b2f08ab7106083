import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { collectErrors, type ConsoleError } from './drive/collect-errors'
import type { Chromium } from './drive/open-chromium'
import { openLede } from './drive/open-lede'
import { readFound, readTexts, waitUntilDone } from './drive/popup-page'
import { servePages, type PageServer } from './drive/serve-pages'

const samples = join(import.meta.dirname, '../../samples')
const title = 'A harbour must choose between its ferry and its tide'

let server: PageServer
let chromium: Chromium
let popup: Page
let errors: ConsoleError[]

beforeAll(async () => {
  server = await servePages({ folder: samples })
  chromium = await openLede()
  await chromium.page.goto(`${server.address}/harbour.html`)
})
afterAll(async () => {
  await chromium?.close()
  await server?.close()
})

async function openPopup(): Promise<void> {
  popup = await chromium.clickToolbarIcon(chromium.page)
  errors = await collectErrors(popup.target())
  expect(await waitUntilDone(popup)).toBe('ready')
}

describe('the popup on the sample article', () => {
  beforeEach(async () => {
    await openPopup()
    return async () => {
      expect(errors).toEqual([])
      await popup.close()
    }
  })

  test('shows the head of the article, its text and its picture', async () => {
    expect(await readTexts(popup, '.article-head h1')).toEqual([title])
    expect(await readTexts(popup, '.article-head .site')).toEqual(['The Skerry Courier'])
    const byline = (await readTexts(popup, '.article-head .byline > *')).join(' · ')
    expect(byline).toMatch(/^Una Cormack · October 14, 2026 · \d minutes$/u)
    const body = (await readTexts(popup, '.article-body')).join('')
    expect(body).toContain('At twenty to seven each morning')
    expect(body).toContain('I just get the weather')
    expect(body).not.toContain('Our free newsletter')
    const picture = await popup.waitForSelector('.article-body img[data-state="shown"]')
    expect(await picture?.evaluate((image) => image.src.slice(0, 11))).toBe('data:image/')
  })

  test('lists people and places by importance, and quotes under their speakers', async () => {
    const people = await readTexts(popup, '[data-part="people"] .key-name')
    expect(people).toEqual(expect.arrayContaining(['Mairi Sinclair', 'Magnus Rendall', 'Tom Garrioch']))
    expect(await readTexts(popup, '[data-part="places"] .key-name')).toEqual(
      expect.arrayContaining(['Skerravoe']),
    )
    expect(await readTexts(popup, '[data-part="quotes"] .speaker-name')).toEqual(
      expect.arrayContaining(['Mairi Sinclair', 'Magnus Rendall']),
    )
  })

  test('sums up in three sentences of the article, each leading to its place', async () => {
    const sentences = await readTexts(popup, '.summary .sentence')
    expect(sentences).toHaveLength(3)
    await popup.click('.summary li:last-child .sentence')
    expect(await readFound(popup)).toBe(sentences[2])
  })

  test('a click on a person goes to each mention in turn and shows where it is', async () => {
    const key = '[data-part="people"] li:first-child .key'
    const name = (await readTexts(popup, `${key} .key-name`))[0] ?? ''
    await popup.click(key)
    const first = await readFound(popup)
    expect(name).toContain(first.split(' ').at(-1))
    const place = await popup.evaluate(() => document.activeElement?.getAttribute('data-mention'))
    await popup.click(key)
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('data-mention'))).not.toBe(place)
    const isInView = await popup.evaluate(async () => {
      await new Promise((resolve) => {
        setTimeout(resolve, 800)
      })
      const column = document.querySelector('.article-column')?.getBoundingClientRect()
      const mark = document.activeElement?.getBoundingClientRect()
      return !!column && !!mark && mark.top >= column.top && mark.bottom <= column.bottom
    })
    expect(isInView).toBe(true)
  })

  test('highlights come without moving the text', async () => {
    const heights = await popup.evaluate(() => {
      const body = document.querySelector<HTMLElement>('.article-body')
      const marked = body?.offsetHeight
      for (const mark of document.querySelectorAll('.mention, .quotation'))
        mark.replaceWith(...mark.childNodes)
      return [marked, body?.offsetHeight]
    })
    expect(heights[0]).toBe(heights[1])
  })

  test('a mark says what it is', async () => {
    await popup.evaluate(() => document.querySelector('.mention.person')?.scrollIntoView())
    await popup.hover('.mention.person')
    const tip = await readTexts(popup, '.tip:not([hidden])')
    expect(tip[0]).toMatch(/^Person · .+ · 1 of \d+$/u)
    await popup.keyboard.press('Escape')
    expect(await readTexts(popup, '.tip:not([hidden])')).toEqual([])
  })

  test('a person lights up what they said', async () => {
    const lit = (): Promise<string[]> =>
      popup.evaluate(() => [...(CSS.highlights.get('lede-related') ?? [])].map(String))
    const mark = '.article-body .mention.person'
    expect(await readTexts(popup, mark)).toContain('Magnus Rendall')
    await popup.hover(mark)
    expect(await lit()).toContain('“The tide doesn’t negotiate,”')
    await popup.hover('.article-head h1')
    expect(await lit()).toEqual([])
  })

  test('a switch takes the highlights of its kind away, and is remembered', async () => {
    const label = '[data-part="people"] .switch'
    await popup.click(label)
    const style = (): Promise<string> =>
      popup.$eval('.mention.person', (mark) => getComputedStyle(mark).textDecorationLine)
    expect(await style()).toBe('none')
    await popup.close()
    await openPopup()
    expect(await popup.$eval(label, (element) => element.ariaChecked)).toBe('false')
    expect(await style()).toBe('none')
    await popup.click(label)
    expect(await style()).toBe('underline')
  })

  test('copies the article as Markdown', async () => {
    const origin = await popup.evaluate(() => location.origin)
    await chromium.browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read'])
    await popup.click('[data-action="copy"]')
    await popup.waitForFunction(() => document.querySelector('[role="status"]')?.textContent === 'Copied')
    const markdown = await popup.evaluate(() => navigator.clipboard.readText())
    expect(markdown).toMatch(/^# A harbour must choose/u)
    expect(markdown).toContain('## Forty minutes in January')
    expect(markdown).toContain('-   a free bus to Stromness, six times a day;')
    expect(markdown.trim()).toMatch(/Source: <http:\/\/127.+harbour\.html>$/u)
  })
})

test('a quote is copied with its speaker and its address', async () => {
  await openPopup()
  const origin = await popup.evaluate(() => location.origin)
  await chromium.browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read'])
  await popup.click('.copy-quote')
  await popup.waitForSelector('.copy-quote[aria-label="Copied"]')
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(
    '“The tide doesn’t negotiate,” — Magnus Rendall, in “A harbour must choose between its ferry and its tide”, The Skerry Courier, 2026-10-14, https://courier.example/2026/10/14/harbour-ferry-tide#:~:text=The%20tide%20doesn%E2%80%99t%20negotiate%2C',
  )
  await popup.close()
})

test('the reader shows the same article in a tab of its own', async () => {
  await openPopup()
  const opened = chromium.browser.waitForTarget((target) => target.url().includes('/reader.html'))
  await popup.click('[data-action="open"]')
  const reader = await (await opened).page()
  if (!reader) throw new Error('the reader is no page')
  const readerErrors = await collectErrors(reader.target())
  expect(await waitUntilDone(reader)).toBe('ready')
  expect(await readTexts(reader, '.article-head h1')).toEqual([title])
  await reader.waitForSelector('.article-body img[data-state="shown"]')
  await reader.reload()
  expect(await waitUntilDone(reader)).toBe('ready')
  expect(readerErrors).toEqual([])
  await reader.close()
})
