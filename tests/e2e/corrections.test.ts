import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openSample, type Sample } from './drive/open-sample'
import { readTexts } from './drive/popup-page'

let sample: Sample
let popup: Page

beforeAll(async () => {
  sample = await openSample()
})
afterAll(() => sample?.close())
beforeEach(async () => {
  popup = await sample.openPopup()
  return () => popup.close()
})

const people = (): Promise<string[]> => readTexts(popup, '[data-part="people"] .key-name')

async function openPanel(row: string): Promise<void> {
  await popup.hover(row)
  await popup.click(`${row} [aria-expanded]`)
  await popup.waitForSelector(`${row} .correction-panel`)
}

async function press(label: string): Promise<void> {
  await popup.click(`::-p-aria([name="${label}"][role="button"])`)
}

test('"not a person" takes the name and its highlights away at once, stays so, and can be undone', async () => {
  const [first = ''] = await people()
  await openPanel('[data-part="people"] li:first-child')
  await press('Not a person')
  await popup.waitForSelector('.corrected .button')
  expect(await people()).not.toContain(first)
  expect(await readTexts(popup, '.mention.person')).not.toContain(first)

  const again = await sample.openPopup()
  expect(await readTexts(again, '[data-part="people"] .key-name')).not.toContain(first)
  await again.close()

  popup = await sample.openPopup()
  await popup.click('.corrected .button')
  await popup.waitForFunction(() => !document.querySelector('.corrected .button'))
  expect(await people()).toContain(first)
})

test('"hide this name" takes the name and its highlights away, and leaves what it said', async () => {
  const [first = ''] = await people()
  const speakers = await readTexts(popup, '.speaker-name')
  await openPanel('[data-part="people"] li:first-child')
  await press('Hide this name')
  await popup.waitForSelector('.corrected .button')
  expect(await people()).not.toContain(first)
  expect(await readTexts(popup, '.mention.person')).not.toContain(first)
  expect(await readTexts(popup, '.speaker-name')).toEqual(speakers)
  await popup.click('.corrected .button')
  await popup.waitForFunction(() => !document.querySelector('.corrected .button'))
  expect(await people()).toContain(first)
})

test('a merge joins the mentions of two names', async () => {
  const [first = '', second = ''] = await people()
  const count = (name: string): Promise<number> =>
    popup.$$eval(
      '[data-part="people"] .key',
      (keys, wanted) =>
        Number(keys.find((key) => key.textContent.startsWith(wanted))?.querySelector('.count')?.textContent),
      name,
    )
  const sum = (await count(first)) + (await count(second))
  await openPanel('[data-part="people"] li:first-child')
  await popup.select('[data-part="people"] .correction-panel select', second)
  await popup.waitForSelector('.corrected .button')
  expect(await people()).not.toContain(first)
  expect(await count(second)).toBe(sum)
  await popup.click('.corrected .button')
  await popup.waitForFunction(() => !document.querySelector('.corrected .button'))
  expect(await people()).toContain(first)
})

test('a quotation gets the speaker that the reader names, and goes where nobody said it', async () => {
  const quotes = (): Promise<string[]> => readTexts(popup, '.key.quote')
  const [quote = ''] = await quotes()
  const [, speaker = ''] = await people()
  await openPanel('.speaker-group:first-of-type li:first-child')
  await popup.select('.quotes .correction-panel select', speaker)
  await popup.waitForSelector('.corrected .button')
  const speakerOfQuote = await popup.$$eval(
    '.speaker-group',
    (groups, words) =>
      groups.find((group) => group.textContent.includes(words))?.querySelector('.speaker-name')?.textContent,
    quote,
  )
  expect(speakerOfQuote).toBe(speaker)
  await popup.click('.corrected .button')
  await popup.waitForFunction(() => !document.querySelector('.corrected .button'))

  const before = (await quotes()).length
  await openPanel('.speaker-group:first-of-type li:first-child')
  await press('Nobody said this')
  await popup.waitForSelector('.corrected .button')
  expect(await quotes()).toHaveLength(before - 1)
  await popup.click('.corrected .button')
  await popup.waitForFunction(() => !document.querySelector('.corrected .button'))
})
