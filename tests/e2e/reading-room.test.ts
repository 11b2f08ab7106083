import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findProblems } from './drive/find-problems'
import type { Chromium } from './drive/open-chromium'
import { openLede } from './drive/open-lede'
import { openReader } from './drive/open-reader'
import { readTexts, waitUntilDone } from './drive/popup-page'
import { servePages, type PageServer } from './drive/serve-pages'

let server: PageServer
let chromium: Chromium
/** An article with headings in the reader. */
let reader: Page

beforeAll(async () => {
  server = await servePages({ folder: join(import.meta.dirname, '../fixtures/pages') })
  chromium = await openLede()
  await chromium.page.goto(`${server.address}/live-blog.html`)
  const popup = await chromium.clickToolbarIcon(chromium.page)
  await waitUntilDone(popup)
  reader = await openReader(chromium, popup)
})
afterAll(async () => {
  await chromium?.close()
  await server?.close()
})

const scrollTo = (place: number): Promise<void> =>
  reader.$eval('.article-column', (column, part) => column.scrollTo(0, part * column.scrollHeight), place)

test('the contents stand beside the text, show the section and lead to another', async () => {
  const titles = await readTexts(reader, '.article-body :is(h2, h3)')
  expect(titles.length).toBeGreaterThan(5)
  expect(await readTexts(reader, 'nav.contents li')).toEqual(titles)
  await reader.$$eval('nav.contents button', (buttons) => buttons[2]?.click())
  await reader.waitForFunction(
    (wanted) => document.querySelector('nav.contents [aria-current]')?.textContent === wanted,
    {},
    titles[2],
  )
  expect(await reader.evaluate(() => document.activeElement?.textContent)).toBe(titles[2])
})

test('the progress is a bar and words, from the beginning to the end', async () => {
  await scrollTo(0)
  await reader.waitForFunction(() => document.querySelector<HTMLProgressElement>('.reading-bar')?.value === 0)
  expect(await readTexts(reader, '.reading-progress')).toEqual([
    expect.stringMatching(/^0% · \d minutes left$/u),
  ])
  await scrollTo(0.5)
  await reader.waitForFunction(
    () => (document.querySelector<HTMLProgressElement>('.reading-bar')?.value ?? 0) > 30,
  )
  expect(await reader.$eval('.reading-bar', (bar) => Number(bar.getAttribute('value')))).toBeLessThan(70)
  await scrollTo(1)
  await reader.waitForFunction(
    () => document.querySelector('.reading-progress')?.textContent === 'Read to the end',
  )
})

test('where it is narrow the contents are a menu', async () => {
  await reader.setViewport({ width: 900, height: 800 })
  expect(await reader.$eval('nav.contents', (nav) => nav.getClientRects().length)).toBe(0)
  await reader.click('[data-action="contents"]')
  await reader.waitForSelector('.contents-list [aria-current]', { visible: true })
  expect(await findProblems(reader)).toEqual([])
  await reader.keyboard.press('Tab')
  await reader.keyboard.press('Enter')
  await reader.waitForFunction(() => document.activeElement?.matches('.article-body h2, .article-body h3'))
  expect(await reader.$('.drop-panel[open]')).toBeNull()
  await reader.setViewport(null)
})

test('f lights one paragraph, which follows the scrolling and the keys; the choice is kept', async () => {
  const lit = (): Promise<string[]> => readTexts(reader, '.article-body [data-current]')
  const waitForOther = (than: string[]): Promise<unknown> =>
    reader.waitForFunction(
      (old) => document.querySelector('[data-current]')?.textContent.trim() !== old,
      {},
      than[0],
    )
  await scrollTo(0.3)
  await reader.focus('main')
  await reader.keyboard.press('f')
  await reader.waitForSelector('[data-guide="paragraph"]')
  const first = await lit()
  expect(first).toHaveLength(1)
  await reader.keyboard.press('ArrowDown')
  await waitForOther(first)
  const second = await lit()
  await reader.keyboard.press('k')
  await waitForOther(second)
  expect(await lit()).toEqual(first)
  await reader.mouse.move(500, 400)
  await reader.mouse.wheel({ deltaY: 900 })
  await waitForOther(first)
  expect(await findProblems(reader)).toEqual([])
  expect(await reader.$eval('[name="guide"]', (select) => (select as HTMLSelectElement).value)).toBe(
    'paragraph',
  )
  await reader.waitForFunction(
    `chrome.storage.local.get('readingSettings').then(({ readingSettings }) => readingSettings?.everywhere.guide === 'paragraph')`,
  )
})

test('r shows the ruler, which the pointer and the arrows move', async () => {
  const top = (): Promise<number> =>
    reader.$eval('.reading-ruler', (ruler) => Math.round(ruler.getBoundingClientRect().top))
  await reader.keyboard.press('r')
  await reader.waitForSelector('.reading-ruler')
  await reader.mouse.move(500, 300)
  const before = await top()
  await reader.keyboard.press('ArrowDown')
  expect((await top()) - before).toBeGreaterThan(15)
  await reader.keyboard.press('r')
  await reader.waitForSelector('[data-guide="none"]')
  expect(await reader.$('.reading-ruler')).toBeNull()
})

test('on paper there is the article, where it comes from and where its links lead, and no controls', async () => {
  await reader.emulateMediaType('print')
  const shown = (selector: string): Promise<number> =>
    reader.$$eval(selector, (all) => all.filter((one) => one.getClientRects().length > 0).length)
  for (const selector of ['.toolbar', '.key-list', 'nav.contents', '.summary', '.reading-bar'])
    expect(await shown(selector), selector).toBe(0)
  for (const selector of ['h1', '.byline time', '.article-body p', '.print-source'])
    expect(await shown(selector), selector).toBeGreaterThan(0)
  expect(await readTexts(reader, '.print-source')).toEqual([expect.stringContaining('storm-ottilie')])
  const links = await reader.$$eval('.article-body a[href^="http"]', (all) => all.map((one) => one.href))
  expect(await readTexts(reader, '.print-foot li')).toEqual(links)
  await reader.emulateMediaType()
  const pdf = Buffer.from(await reader.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/gu)?.length).toBeGreaterThan(1)
})

test('the print button prints', async () => {
  await reader.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await reader.click('[data-action="print"]')
  expect(await reader.$('[data-printed]')).not.toBeNull()
})

test('read aloud: keys and buttons drive the device’s voice, or it is said that there is none', async () => {
  const voices = await reader.evaluate(
    () =>
      speechSynthesis.getVoices().filter(({ lang, localService }) => localService && lang.startsWith('en'))
        .length,
  )
  await reader.focus('[data-action="read-aloud"]')
  await reader.keyboard.press('Enter')
  if (voices > 0) await reader.waitForSelector('.player [data-action="play"]')
  else
    await reader.waitForFunction(() =>
      document.querySelector('.player [role="status"]')?.textContent.includes('English'),
    )
  expect(await findProblems(reader)).toEqual([])
  await reader.click('.player [data-action="end"]')
  expect(await reader.$('.player')).toBeNull()
})

test('read aloud: the sentence and the word are lit, and it is silent when the player goes', async () => {
  // Only the voice is invented: headless browsers have none.
  await reader.evaluate(() => {
    const said: SpeechSynthesisUtterance[] = []
    let cancelled = 0
    const voice = { name: 'Kate', voiceURI: 'kate', lang: 'en-GB', localService: true, default: true }
    const cloud = { ...voice, name: 'Cloud', voiceURI: 'cloud', localService: false }
    Object.assign(window, { said, cancelledTimes: () => cancelled })
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set: () => {} })
    speechSynthesis.getVoices = () => [voice, cloud] as SpeechSynthesisVoice[]
    speechSynthesis.speak = (one) => void said.push(one)
    speechSynthesis.cancel = () => void (cancelled += 1)
  })
  const lit = (name: string): Promise<string> =>
    reader.evaluate(`[...CSS.highlights.get('${name}')].join()`) as Promise<string>
  const tell = (type: string, data: object = {}): Promise<unknown> =>
    reader.evaluate(
      (kind, more) => {
        const { said } = window as unknown as { said: EventTarget[] }
        said.at(-1)?.dispatchEvent(Object.assign(new Event(kind), more))
      },
      type,
      data,
    )
  const waitForLit = (name: string, words: string): Promise<unknown> =>
    reader.waitForFunction(`[...CSS.highlights.get('${name}')].join() === ${JSON.stringify(words)}`)
  await scrollTo(0)
  await reader.click('[data-action="read-aloud"]')
  await reader.waitForSelector('.player [data-action="play"]')
  expect(await readTexts(reader, '.player option')).toEqual(expect.arrayContaining(['Kate']))
  expect(await readTexts(reader, '.player option')).not.toContain('Cloud')
  expect((await readTexts(reader, '.player-note')).join(' ')).toContain('1 more voice')
  await reader.focus('main')
  await reader.keyboard.press('p')
  await reader.waitForSelector('.player [aria-label="Pause"]')
  const first = await lit('lede-spoken')
  expect(first.length).toBeGreaterThan(3)
  await tell('boundary', { name: 'word', charIndex: 0, charLength: 4 })
  await waitForLit('lede-spoken-word', first.slice(0, 4))
  await tell('end')
  await reader.waitForFunction(`[...CSS.highlights.get('lede-spoken')].join() !== ${JSON.stringify(first)}`)
  await reader.keyboard.press('ArrowLeft')
  await waitForLit('lede-spoken', first)
  await reader.keyboard.press('+')
  await reader.waitForFunction(() =>
    (window as unknown as { said: SpeechSynthesisUtterance[] }).said.some(({ rate }) => rate > 1.1),
  )
  expect(await findProblems(reader)).toEqual([])
  const cancelled = (): Promise<number> =>
    reader.evaluate(() => (window as unknown as { cancelledTimes: () => number }).cancelledTimes())
  // As when the tab is closed.
  const speaking = await cancelled()
  await reader.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')))
  expect(await cancelled()).toBeGreaterThan(speaking)
  const before = await cancelled()
  await reader.keyboard.press('Escape')
  await reader.waitForFunction(() => !document.querySelector('.player'))
  expect(await cancelled()).toBeGreaterThan(before)
  expect(await lit('lede-spoken')).toBe('')
})
