import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { join } from 'node:path'
import { collectErrors } from './drive/collect-errors'
import type { Chromium } from './drive/open-chromium'
import { openLede } from './drive/open-lede'
import { openPopupOn, saveArticle } from './drive/open-popup'
import { openReader } from './drive/open-reader'
import { readTexts } from './drive/popup-page'
import { servePages, type PageServer } from './drive/serve-pages'

let server: PageServer
beforeAll(async () => {
  server = await servePages({ folder: join(import.meta.dirname, '../../samples') })
})
afterAll(() => server?.close())

/** What has more words than room, besides what scrolls or is cut on purpose; how far the page can be pushed aside. */
const findCut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement
    const aside = root.scrollWidth - root.clientWidth
    const cut = [...document.querySelectorAll<HTMLElement>('button, label, h1, h2, h3, dt, dd, select')]
      .filter((one) => one.checkVisibility() && !one.closest('.unseen, .sentence, .quote, .passage'))
      .filter((one) => {
        const { right, left, width } = one.getBoundingClientRect()
        return width > 1 && (right > innerWidth + 1 || left < -1 || one.scrollWidth > one.clientWidth + 2)
      })
      .filter((one) => getComputedStyle(one).display !== 'inline')
      .map((one) => `${one.tagName} ${one.textContent.trim().slice(0, 60)}`)
    return aside > 0 ? [`${aside} px aside`, ...cut] : cut
  })

describe.each([
  ['de', 'ltr', 'Personen'],
  ['he', 'rtl', 'אנשים'],
])('in %s', (language, direction, people) => {
  let chromium: Chromium
  let popup: Page
  beforeAll(async () => {
    chromium = await openLede({ language })
    popup = await openPopupOn(chromium, `${server.address}/harbour.html`)
    await saveArticle(popup)
  })
  afterAll(() => chromium?.close())

  test('the popup speaks it, in its direction, and nothing is cut off', async () => {
    const { lang, dir } = await popup.evaluate(() => ({
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
    }))
    expect({ lang, dir }).toEqual({ lang: language, dir: direction })
    expect((await readTexts(popup, '[data-part="people"] h2'))[0]).toContain(people)
    expect(await findCut(popup)).toEqual([])
  })

  test('the names on the map stand beside their places', async () => {
    await popup.click('.map .xray-toggle')
    await popup.waitForSelector('.place-dot')
    const distances = await popup.evaluate(() => {
      const dots = [...document.querySelectorAll('.place-dot')].map((dot) => dot.getBoundingClientRect())
      return [...document.querySelectorAll('.place-map text')].map((text) => {
        const label = text.getBoundingClientRect()
        const gaps = dots.flatMap((dot) =>
          dot.bottom < label.top || dot.top > label.bottom
            ? []
            : [Math.max(dot.left - label.right, label.left - dot.right)],
        )
        return Math.min(...gaps.map(Math.abs))
      })
    })
    expect(distances.length).toBeGreaterThan(2)
    expect(Math.max(...distances)).toBeLessThan(10)
  })

  test('nothing is cut off in the reader, the settings, the saved articles and the first page, also at 320 px', async () => {
    const page = await openReader(chromium, popup)
    await page.bringToFront()
    const address = page.url()
    for (const [path, selector] of [
      [address, '.key'],
      ['options.html', '#file'],
      ['library.html', '.library li'],
      ['welcome.html', '.mention'],
    ] as const) {
      await page.goto(new URL(path, address).href)
      await page.waitForSelector(selector)
      for (const width of [1100, 320]) {
        await page.setViewport({ width, height: 700 })
        expect(await findCut(page), `${path} at ${width} px`).toEqual([])
      }
    }
    expect(await collectErrors(page.target())).toEqual([])
    await page.close()
  })
})
