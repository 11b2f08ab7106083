import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findProblems } from './drive/find-problems'
import { openSample, type Sample } from './drive/open-sample'
import { readFound, readTexts } from './drive/popup-page'

let sample: Sample
let popup: Page

beforeAll(async () => {
  sample = await openSample()
  popup = await sample.openPopup()
})
afterAll(() => sample?.close())

test('by keyboard alone: it opens, is searched, and a passage is gone to', async () => {
  await popup.focus('[data-part="xray"] .xray-toggle')
  await popup.keyboard.press('Enter')
  await popup.waitForSelector('.xray-row .strip-mark')
  await popup.keyboard.press('Tab')
  await popup.keyboard.type('garrioch')
  await popup.waitForFunction(() => document.querySelectorAll('.xray-row').length < 6)
  expect(await readTexts(popup, '.xray-name bdi')).toContain('Tom Garrioch')
  await popup.focus('.xray-row.person .xray-name')
  await popup.keyboard.press('Enter')
  await popup.waitForSelector('.xray-body .passage')
  await popup.keyboard.press('Tab')
  await popup.keyboard.press('Enter')
  expect(await readFound(popup)).not.toBe('')
})

test.each(['light', 'dark'])('axe finds nothing, %s', async (scheme) => {
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  expect(await findProblems(popup)).toEqual([])
})

test('who occurs with somebody is told with the number of paragraphs, and leads to the other name', async () => {
  const companions = await readTexts(popup, '.xray-body ul:last-child .count')
  expect(companions.length).toBeGreaterThan(0)
  for (const words of companions) expect(words).toMatch(/^\d+ paragraphs?$/u)
  const counts = companions.map((words) => Number.parseInt(words, 10))
  expect(counts).toEqual(counts.toSorted((one, other) => other - one))
  const [name] = await readTexts(popup, '.xray-body ul:last-child .key-name')
  await popup.$eval('.xray-body ul:last-child .key', (one) => (one as HTMLElement).click())
  await popup.waitForFunction(
    (wanted) =>
      document.activeElement?.matches('.xray-name[aria-expanded="true"]') &&
      document.activeElement.querySelector('bdi')?.textContent === wanted,
    {},
    name ?? '',
  )
})

/** What is sorted by: the name, the place of the first mention on the strip, the number of mentions. */
const readRows = (): Promise<{ name: string; first: number }[]> =>
  popup.$$eval('.xray-name', (rows) =>
    rows.map((row) => ({
      name: row.querySelector('bdi')?.textContent ?? '',
      first: Number(row.querySelector('.strip-mark')?.getAttribute('x1')),
    })),
  )

async function sortBy(order: string): Promise<{ name: string; first: number }[]> {
  await popup.select('.xray-tools select', order)
  return readRows()
}

test('sorted by importance it is in the order of the lists, by order along the text, by name along the alphabet', async () => {
  const importance = await sortBy('importance')
  expect(importance.length).toBeGreaterThan(5)
  const people = await readTexts(popup, '[data-part="people"] .key-name')
  const names = importance.map(({ name }) => name)
  expect(names.filter((name) => people.includes(name)).slice(0, people.length)).toEqual(people)
  const firsts = (await sortBy('text')).map(({ first }) => first)
  expect(firsts).toEqual(firsts.toSorted((one, other) => one - other))
  const byName = (await sortBy('name')).map(({ name }) => name)
  expect(byName).toEqual(names.toSorted(new Intl.Collator('en').compare))
  await sortBy('importance')
})

test('the arrows, Home and End go from name to name', async () => {
  const focused = (): Promise<string | undefined> =>
    popup.evaluate(() => document.activeElement?.querySelector('bdi')?.textContent ?? undefined)
  const names = await readTexts(popup, '.xray-name bdi')
  await popup.focus('.xray-name')
  await popup.keyboard.press('End')
  expect(await focused()).toBe(names.at(-1))
  await popup.keyboard.press('ArrowUp')
  expect(await focused()).toBe(names.at(-2))
  await popup.keyboard.press('Home')
  await popup.keyboard.press('ArrowDown')
  expect(await focused()).toBe(names[1])
})

test('what is searched for is counted aloud, and Esc takes the search back without closing the popup', async () => {
  await popup.focus('.xray-tools [type="search"]')
  await popup.keyboard.type('zzzz')
  await popup.waitForFunction(
    () => document.querySelector('.xray [role="status"]')?.textContent === '0 found',
  )
  await popup.keyboard.press('Escape')
  await popup.waitForFunction(() => document.querySelectorAll('.xray-row').length > 5)
})
