import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page, WebWorker } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { findCard, waitForBackground, waitForCard, type CardInPage, pressCardKey } from './drive/card-in-page'
import { pressMarkKey, selectInPage, waitForPainted } from './drive/marks-in-page'
import type { Chromium } from './drive/open-chromium'
import { openLede } from './drive/open-lede'
import { openTab } from './drive/open-tab'
import { servePages, type PageServer } from './drive/serve-pages'

/** Ways to come to a page, besides a link that loads it. */
const harbour = 'A harbour must choose between its ferry and its tide'
const rules = JSON.stringify({ prerender: [{ urls: ['/prepared.html'], eagerness: 'immediate' }] })

let server: PageServer
let chromium: Chromium
let worker: WebWorker
let page: Page

beforeAll(async () => {
  const samples = join(import.meta.dirname, '../../samples')
  const sample = await readFile(join(samples, 'harbour.html'), 'utf8')
  const wire = await readFile(join(import.meta.dirname, '../fixtures/pages/wire-story.html'), 'utf8')
  server = await servePages({
    folder: samples,
    pages: {
      '/prepared.html': sample,
      '/next.html': wire,
      '/links.html': `<!doctype html><title>Links</title><script type="speculationrules">${rules}</script>
        <a href="/prepared.html">The harbour</a>`,
    },
  })
  chromium = await openLede()
  worker = await waitForBackground(chromium)
})
afterAll(async () => {
  await chromium?.close()
  await server?.close()
})
beforeEach(async () => {
  page = await openTab(chromium, `${server.address}/harbour.html`)
  return () => page.close()
})

async function openCard(over = page): Promise<CardInPage> {
  await pressCardKey(over)
  return waitForCard(over)
}

async function saveFromCard(card: CardInPage): Promise<void> {
  await card.click('[data-key="s"]')
  await expect.poll(() => card.read('dialog.querySelector("[data-key=s]").ariaPressed')).toBe('true')
}

test('a page out of the memory for going back comes without the card, which opens and works as ever', async () => {
  await openCard()
  await page.evaluate('globalThis.isKept = true')
  await page.goto(`${server.address}/next.html`)
  await page.goBack()
  expect(await page.evaluate('globalThis.isKept')).toBe(true)
  expect(await findCard(page)).toBeUndefined()
  const card = await openCard()
  expect(await card.texts('h2')).toEqual([harbour])
  await saveFromCard(card)
})

test('a site that changes text and address by itself gets the gist of what is there now, and saves and marks that', async () => {
  await page.goto(`${server.address}/harbour.html?one-page`)
  await saveFromCard(await openCard())
  await page.keyboard.press('Escape')
  await page.evaluate(async () => {
    const next = await fetch('/next.html')
    const { body } = new DOMParser().parseFromString(await next.text(), 'text/html')
    history.pushState({}, '', '/elsewhere.html')
    document.querySelector('link[rel="canonical"]')?.remove()
    document.body.replaceChildren(...body.children)
  })
  const card = await openCard()
  const [title] = await card.texts('h2')
  expect(title).not.toBe(harbour)
  expect(await card.read('dialog.querySelector("[data-key=s]").ariaPressed')).not.toBe('true')
  await saveFromCard(card)
  await page.keyboard.press('Escape')
  const words = await page.$eval('p', (first) => first.textContent.trim().slice(0, 20).trim())
  await selectInPage(page, words)
  await pressMarkKey(page)
  await waitForPainted(page, 'yellow', words)
  const library = await chromium.browser.newPage()
  await library.goto(`chrome-extension://${chromium.extension.id}/library.html`)
  await library.waitForSelector('.clip h2')
  const titles = await library.$$eval('.clip h2', (all) => all.map((one) => one.textContent))
  expect(titles).toEqual(expect.arrayContaining([harbour, title]))
  await library.close()
})

test('a page that was prepared before the reader went to it is read like any other', async () => {
  await page.goto(`${server.address}/links.html`)
  // It is no target while it is being prepared; that it was is seen afterwards.
  await new Promise((resolve) => setTimeout(resolve, 1500))
  await page.click('a')
  await page.waitForFunction(() => location.pathname === '/prepared.html')
  const [entry] = (await page.evaluate(
    `performance.getEntriesByType('navigation').map((one) => one.toJSON())`,
  )) as {
    activationStart: number
  }[]
  expect(entry?.activationStart).toBeGreaterThan(0)
  const card = await openCard()
  expect(await card.texts('h2')).toEqual([harbour])
})

test('a tab that the browser has put to sleep is not woken by a change elsewhere, and is read once it is awake', async () => {
  await openCard()
  const front = await chromium.browser.newPage()
  await front.goto(`${server.address}/next.html`)
  await front.bringToFront()
  const state = `chrome.tabs.query({ currentWindow: true }).then((tabs) => tabs.filter(({ discarded }) => discarded).length)`
  await worker.evaluate(
    `chrome.tabs.query({ active: false }).then((tabs) => Promise.allSettled(tabs.map(({ id }) => chrome.tabs.discard(id))))`,
  )
  expect(await worker.evaluate(state)).toBeGreaterThan(0)
  await saveFromCard(await openCard(front))
  expect(await worker.evaluate(state)).toBeGreaterThan(0)
  await worker.evaluate(
    `chrome.tabs.query({ discarded: true }).then((tabs) => Promise.all(tabs.map(({ id }) => chrome.tabs.update(id, { active: true }))))`,
  )
  const woken = await chromium.browser.waitForTarget((one) => one.url().endsWith('/harbour.html'))
  page = (await woken.page()) ?? page
  await page.waitForSelector('.story')
  expect(await (await openCard()).texts('h2')).toEqual([harbour])
  await front.close()
})
