import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openReader } from './drive/open-reader'
import { openSample, type Sample } from './drive/open-sample'
import { waitUntilDone } from './drive/popup-page'

let sample: Sample
let reader: Page

beforeAll(async () => {
  sample = await openSample()
  reader = await openReader(sample.chromium, await sample.openPopup())
})
afterAll(() => sample?.close())

const bodyStyle = (name: string): Promise<string> =>
  reader.$eval('.article-body', (body, wanted) => getComputedStyle(body).getPropertyValue(wanted), name)

test('the panel opens and closes by keyboard, and its focus comes back', async () => {
  await reader.focus('[data-action="look"]')
  await reader.keyboard.press('Enter')
  await reader.waitForSelector('.look[open]')
  await reader.keyboard.press('Tab')
  expect(await reader.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('theme')
  await reader.keyboard.press('Escape')
  expect(await reader.$('.look[open]')).toBeNull()
  expect(await reader.evaluate(() => document.activeElement?.getAttribute('data-action'))).toBe('look')
})

test('a larger type is there at once, and after a reload', async () => {
  await reader.click('[data-action="look"]')
  expect(await bodyStyle('font-size')).toBe('19px')
  await reader.focus('[name="size"]')
  await reader.keyboard.press('ArrowRight')
  await reader.waitForFunction(
    () => getComputedStyle(document.querySelector('.article-body') ?? document.body).fontSize === '20px',
  )
  await reader.reload()
  await waitUntilDone(reader)
  expect(await bodyStyle('font-size')).toBe('20px')
})

/** What the sliders and lists of the panel change, on the text itself. */
const readLook = (): Promise<Record<string, string | number>> =>
  reader.evaluate(() => {
    const paragraph = document.querySelector('.article-body p') ?? document.body
    const { lineHeight, fontSize, marginBlockEnd, textAlign } = getComputedStyle(paragraph)
    const size = Number.parseFloat(fontSize)
    return {
      lineHeight: Number((Number.parseFloat(lineHeight) / size).toFixed(2)),
      gap: Number((Number.parseFloat(marginBlockEnd) / size).toFixed(2)),
      width: Math.round(paragraph.getBoundingClientRect().width),
      textAlign,
    }
  })

test('line length, line height, paragraph spacing and alignment are seen at once', async () => {
  await reader.evaluate(() => document.querySelector('details.look')?.setAttribute('open', ''))
  const before = await readLook()
  for (const [name, key] of [
    ['measure', 'Home'],
    ['lineHeight', 'End'],
    ['gap', 'End'],
  ] as const) {
    await reader.focus(`[name="${name}"]`)
    await reader.keyboard.press(key)
  }
  await reader.select('[name="align"]', 'justify')
  await reader.waitForSelector('[data-align="justify"]')
  const after = await readLook()
  expect(after['width']).toBeLessThan(Number(before['width']))
  expect(after).toMatchObject({ lineHeight: 2.4, gap: 2.4, textAlign: 'justify' })
  await reader.click('.look .drop-body .button')
  await reader.waitForSelector('[data-align="start"]')
})

test('a look may be only for this site, and goes when it is not wanted any more', async () => {
  const site = '[name="own"]'
  const kept = (path: string): Promise<unknown> =>
    reader.waitForFunction(
      `chrome.storage.local.get('readingSettings').then(({ readingSettings }) => ${path})`,
    )
  await reader.click(site)
  await reader.select('[name="theme"]', 'sepia')
  await reader.waitForSelector('[data-theme="sepia"]')
  await kept(
    `readingSettings.everywhere.theme === 'system' && Object.values(readingSettings.sites)[0].theme === 'sepia'`,
  )
  await reader.reload()
  await waitUntilDone(reader)
  await reader.waitForSelector('[data-theme="sepia"]')
  await reader.evaluate(() => document.querySelector('details.look')?.setAttribute('open', ''))
  await reader.click(site)
  await reader.waitForSelector('[data-theme="system"]')
  await kept('Object.keys(readingSettings.sites).length === 0')
})

test('the article opens where it was left', async () => {
  const scrolled = (): Promise<number> => reader.$eval('.article-column', ({ scrollTop }) => scrollTop)
  await reader.evaluate(() => document.querySelector('.article-column')?.scrollTo(0, 1500))
  await reader.waitForFunction(
    `chrome.storage.local.get('readingPlaces').then(({ readingPlaces }) => readingPlaces)`,
  )
  await reader.reload()
  await reader.waitForFunction(() => (document.querySelector('.article-column')?.scrollTop ?? 0) > 1000)
  expect(Math.abs((await scrolled()) - 1500)).toBeLessThan(400)
  await reader.evaluate(() => document.querySelector('.article-column')?.scrollTo(0, 0))
})

test.each([
  ['atkinson', 'Atkinson Hyperlegible'],
  ['opendyslexic', 'OpenDyslexic'],
])('the typeface %s comes out of the package', async (font, family) => {
  await reader.evaluate(() => document.querySelector('details.look')?.setAttribute('open', ''))
  await reader.select('[name="font"]', font)
  await reader.waitForFunction(
    (name: string) =>
      [...document.fonts].some((face) => face.family.includes(name) && face.status === 'loaded'),
    {},
    family,
  )
  await reader.select('[name="font"]', 'serif')
})

test('nothing is cut off at 320 px', async () => {
  await reader.setViewport({ width: 320, height: 640 })
  await reader.evaluate(() => document.querySelector('details.look')?.setAttribute('open', ''))
  expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
