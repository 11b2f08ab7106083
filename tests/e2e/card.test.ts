import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  findCard,
  waitForBackground,
  waitForCard,
  waitForNoCard,
  type CardInPage,
} from './drive/card-in-page'
import type { Chromium } from './drive/open-chromium'
import { openLede } from './drive/open-lede'
import { readTexts, waitUntilDone } from './drive/popup-page'
import { pressShortcut } from './drive/press-shortcut'
import { servePages, type PageServer } from './drive/serve-pages'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const title = 'A harbour must choose between its ferry and its tide'

let samples: PageServer
let chromium: Chromium
let page: Page

beforeAll(async () => {
  samples = await servePages({ folder: join(import.meta.dirname, '../../samples') })
  chromium = await openLede()
  await waitForBackground(chromium)
  page = chromium.page
})
afterAll(async () => {
  await chromium?.close()
  await samples?.close()
})

const pressKey = (over = page): Promise<void> => pressShortcut(over, { letter: 'Q', alt: true, shift: true })

async function openCard(url: string): Promise<CardInPage> {
  await page.goto(url)
  await page.bringToFront()
  await pressKey()
  return waitForCard(page)
}

/** As a system with a palette of its own, and without motion: puppeteer has no word for it. */
async function forceColours(): Promise<void> {
  const session = await page.createCDPSession()
  const features = [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]
  await session.send('Emulation.setEmulatedMedia', { features })
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
  await session.detach()
}

/** What is lit in the page under a name. */
const readLit = (name: string): Promise<string[]> =>
  page.evaluate(
    (key) =>
      [...(CSS.highlights.get(key) ?? [])].map((range) =>
        (range as Range).toString().replaceAll(/\s+/gu, ' '),
      ),
    name,
  )

/** Has the worker's next request for the model wait until it is let go, with or without the model. */
async function holdModel(): Promise<(isThere: boolean) => Promise<unknown>> {
  const worker = await waitForBackground(chromium)
  await worker.evaluate(`globalThis.realFetch ??= fetch
    globalThis.fetch = (...asked) => new Promise((resolve, reject) => {
      globalThis.letGo = (isThere) => (isThere ? resolve(realFetch(...asked)) : reject(new Error('no model')))
    })`)
  return (isThere) => worker.evaluate(`letGo(${isThere}); globalThis.fetch = realFetch`)
}
async function openOutline(): Promise<CardInPage> {
  await page.goto(`${samples.address}/harbour.html`)
  await page.bringToFront()
  await pressKey()
  await page.waitForSelector('[data-lede="gist"]')
  const card = await findCard(page)
  if (!card) throw new Error('the card has gone')
  return card
}

describe('while names are still looked for', () => {
  test('the sentences are there, and where names cannot be found they stay and the card says so', async () => {
    const letGo = await holdModel()
    const card = await openOutline()
    expect(await card.texts('.sentence')).toHaveLength(3)
    expect(await card.texts('.chip, .said, .notice')).toEqual([])
    await letGo(false)
    await page.waitForSelector('[data-lede-whole]')
    expect(await card.texts('.sentence')).toHaveLength(3)
    expect(await card.texts('.notice')).toEqual([
      'People, places and quotes could not be found this time. The article itself is complete.',
    ])
  })

  test('what the reader did before they come stays as it is', async () => {
    const letGo = await holdModel()
    const card = await openOutline()
    await page.keyboard.press('5')
    await page.keyboard.press('s')
    await expect.poll(() => card.texts('[data-key="s"] span')).toEqual(['Saved'])
    await card.click('.sentence')
    const [sentence = ''] = await card.texts('.sentence')
    expect(await card.focused()).toBe(sentence)
    await letGo(true)
    await page.waitForSelector('[data-lede-whole]')
    expect(await card.texts('.sentence')).toHaveLength(5)
    expect(await card.texts('[aria-current]')).toEqual([sentence])
    expect(await card.focused()).toBe(sentence)
    expect((await card.texts('.chip')).length).toBeGreaterThan(4)
    expect(await card.texts('.said')).toHaveLength(1)
    expect(await card.evaluate((dialog) => dialog.querySelector('[data-key="s"]')?.ariaPressed)).toBe('true')
  })
})

describe('on the sample article', () => {
  let card: CardInPage
  beforeEach(async () => {
    card = await openCard(`${samples.address}/harbour.html`)
  })

  test('the key shows title, facts, three verbatim sentences, names and a quotation with its speaker', async () => {
    const source = await page.evaluate(() =>
      document.querySelector('.story')?.textContent.replaceAll(/\s+/gu, ' '),
    )
    expect(await card.texts('h2')).toEqual([title])
    expect(await card.texts('.facts span')).toEqual(['The Skerry Courier', 'Una Cormack', '3 minutes'])
    const sentences = await card.texts('.sentence')
    expect(sentences).toHaveLength(3)
    for (const sentence of sentences) expect(source).toContain(sentence)
    expect((await card.texts('.person bdi')).length).toBeGreaterThan(2)
    expect((await card.texts('.place bdi')).length).toBeGreaterThan(2)
    expect(source).toContain((await card.texts('.said'))[0])
    expect((await card.texts('figcaption bdi'))[0]).toMatch(/\p{L}/u)
  })

  test('a screen reader hears a dialog with a name', async () => {
    const tree = await page.accessibility.snapshot()
    const dialog = tree?.children?.find(({ role }) => role === 'dialog')
    expect(dialog?.name?.toLowerCase()).toBe(`in brief ${title.toLowerCase()}`)
  })

  test('the whole card is used by keys alone', async () => {
    expect(await card.focused()).toBe('dialog')
    await page.keyboard.press('1')
    expect(await card.texts('.sentence')).toHaveLength(1)
    await page.keyboard.press('5')
    const sentences = await card.texts('.sentence')
    expect(sentences).toHaveLength(5)
    const stops: string[] = []
    for (let presses = 0; presses < 60 && !stops.includes(sentences[4] ?? ''); presses += 1) {
      await page.keyboard.press('Tab')
      stops.push(await card.focused())
    }
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => scrollY > 0)
    expect(await readLit('lede-place')).toEqual([sentences[4]])
    // Back over the first button comes the last, and the other way round.
    await card.evaluate((dialog) => dialog.querySelector('button')?.focus())
    const first = await card.focused()
    await page.keyboard.down('Shift')
    await page.keyboard.press('Tab')
    await page.keyboard.up('Shift')
    expect(await card.focused()).toMatch(/^Open in a tab/u)
    await page.keyboard.press('Tab')
    expect(await card.focused()).toBe(first)
  })

  test('a sentence, a person and a place light up where they stand, and go out again', async () => {
    const [sentence] = await card.texts('.sentence')
    await card.click('.sentence')
    await page.waitForFunction(() => scrollY > 0)
    expect(await readLit('lede-place')).toEqual([sentence])
    expect(await card.evaluate((dialog) => dialog.querySelector('[aria-current]')?.textContent)).toBe(
      sentence,
    )
    for (const kind of ['person', 'place']) {
      const name = kind === 'place' ? 'lede-location' : 'lede-person'
      await card.click(`.${kind}`)
      const [count] = await card.texts(`.${kind} .count`)
      expect(await readLit(name)).toHaveLength(Number(count))
      expect(await card.evaluate((dialog, one) => dialog.querySelector(`.${one}`)?.ariaPressed, kind)).toBe(
        'true',
      )
      await card.click(`.${kind}`)
      expect(await readLit(name)).toEqual([])
    }
  })

  test.each([1280, 760, 420, 320])('what is gone to is not behind the card, %i px wide', async (width) => {
    await page.setViewport({ width, height: 800 })
    expect(await countHidden(card)).toBe(0)
    await page.setViewport(null)
  })

  test('c copies the chosen length as Markdown with its source', async () => {
    await chromium.browser
      .defaultBrowserContext()
      .overridePermissions(samples.address, ['clipboard-read', 'clipboard-write'])
    await page.keyboard.press('1')
    await page.keyboard.press('c')
    await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    const [sentence] = await card.texts('.sentence')
    expect(copied).toContain(`# ${title}\n`)
    expect(copied).toContain(`> ${sentence}\n`)
    expect(copied).toContain(`Source: <${page.url()}>`)
    expect(await card.texts('[role="status"]')).toEqual(['Copied as Markdown'])
  })

  test('s keeps the article, which is said only when it is on disk', async () => {
    await page.keyboard.press('s')
    await expect.poll(() => card.texts('[data-key="s"] span')).toEqual(['Saved'])
    const library = await chromium.browser.newPage()
    await library.goto(`chrome-extension://${chromium.extension.id}/library.html`)
    await library.waitForSelector('.library li')
    expect(await readTexts(library, '.clip h2')).toEqual([title])
    await library.close()
    await page.keyboard.press('Escape')
    await pressKey()
    card = await waitForCard(page)
    expect(await card.evaluate((dialog) => dialog.querySelector('[data-key="s"]')?.ariaPressed)).toBe('true')
  })

  test('who the reader has put right is right here too', async () => {
    const [first = ''] = await card.texts('.person bdi')
    await page.keyboard.press('Escape')
    const popup = await chromium.clickToolbarIcon(page)
    await waitUntilDone(popup)
    const row = '[data-part="people"] li:first-child'
    await popup.hover(row)
    await popup.click(`${row} [aria-expanded]`)
    await popup.click('::-p-aria([name="Not a person"][role="button"])')
    await popup.waitForSelector('.corrected .button')
    await popup.close()
    await pressKey()
    card = await waitForCard(page)
    expect(await card.texts('.person bdi')).not.toContain(first)
  })

  test('o opens the article in the reader', async () => {
    const opened = chromium.browser.waitForTarget((target) => target.url().includes('/reader.html'))
    await page.keyboard.press('o')
    const reader = await (await opened).page()
    if (!reader) throw new Error('the reader is no page')
    expect(await waitUntilDone(reader)).toBe('ready')
    expect(await readTexts(reader, '.article-head h1')).toEqual([title])
    await reader.close()
  })

  test('the key again closes it, and once more opens it', async () => {
    await pressKey()
    await waitForNoCard(page)
    await pressKey()
    expect(await (await waitForCard(page)).texts('h2')).toEqual([title])
  })

  test('a press beside it closes it, one on it does not', async () => {
    await card.click('h2')
    expect(await findCard(page)).toBeDefined()
    await page.mouse.click(40, 400)
    await waitForNoCard(page)
  })

  test.each(['light', 'dark', 'forced colours'])('axe finds nothing, %s', async (scheme) => {
    await card.click('.person')
    // Half-way through its arrival the card would have half its contrast.
    const still = { name: 'prefers-reduced-motion', value: 'reduce' }
    if (scheme === 'forced colours') await forceColours()
    else await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }, still])
    expect(await findProblems(card)).toEqual([])
    await page.emulateMediaFeatures([])
  })
})

test('on a page as short as the window the card moves out of the way', async () => {
  const lines = [1, 2, 3, 4, 5, 6].map(
    (day) =>
      `<p>On day ${day} the boat that should have come at noon came at nine, and nobody was at the quay to see who came from the far side of the sound.</p>`,
  )
  const short = await servePages({
    pages: {
      '/': `<!doctype html><title>A short page</title><article><h1>A short page</h1>${lines.join('')}</article>`,
    },
  })
  await page.setViewport({ width: 1000, height: 800 })
  expect(await countHidden(await openCard(`${short.address}/`))).toBe(0)
  await page.setViewport(null)
  await short.close()
})

/** How many lines of the first and the last sentence of the card stand behind it, or out of view, once gone to. */
async function countHidden(card: CardInPage): Promise<number> {
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
  await page.keyboard.press('5')
  let hidden = 0
  for (const end of [0, -1]) {
    await card.evaluate(
      (dialog, at) => [...dialog.querySelectorAll<HTMLElement>('.sentence')].at(at)?.click(),
      end,
    )
    const box = await card.evaluate((dialog) => dialog.getBoundingClientRect().toJSON() as DOMRect)
    const lit = await page.evaluate(() => {
      const [range] = CSS.highlights.get('lede-place') ?? []
      return [...(range as Range).getClientRects()].map((rect) => rect.toJSON() as DOMRect)
    })
    expect(lit.length).toBeGreaterThan(0)
    const current = await card.evaluate((dialog) => {
      const button = dialog.querySelector('[aria-current]')?.getBoundingClientRect()
      const body = dialog.querySelector('.body')?.getBoundingClientRect()
      return button && body && { above: body.top - button.top, below: button.bottom - body.bottom }
    })
    expect(Math.max(current?.above ?? 999, current?.below ?? 999)).toBeLessThan(2)
    hidden += lit.filter(
      ({ left, right, top, bottom }) =>
        (right > box.left && left < box.right && bottom > box.top && top < box.bottom) ||
        top < 0 ||
        bottom > 800,
    ).length
  }
  await page.emulateMediaFeatures([])
  return hidden
}

/**
 * axe cannot look into a closed shadow root, so it is given a copy of the card with its style in an open one, alone in
 * the same page.
 */
async function findProblems(card: CardInPage): Promise<string[]> {
  await card.evaluate((dialog) => {
    const root = dialog.getRootNode() as ShadowRoot
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      root.adoptedStyleSheets.flatMap((one) => [...one.cssRules].map((rule) => rule.cssText)).join('\n'),
    )
    const host = document.createElement('main')
    const copy = host.attachShadow({ mode: 'open' })
    copy.adoptedStyleSheets = [sheet]
    copy.append(dialog.cloneNode(true))
    dialog.close()
    document.body.replaceChildren(host)
    const shown = copy.querySelector('dialog')
    shown?.removeAttribute('open')
    shown?.showModal()
  })
  await page.evaluate(await readFile(axePath, 'utf8'))
  const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const results = (await page.evaluate(
    `axe.run({ include: { fromShadowDom: ['main', 'dialog'] } }, { runOnly: ${JSON.stringify(standards)} })`,
  )) as AxeResults
  expect(results.passes.length).toBeGreaterThan(10)
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}
