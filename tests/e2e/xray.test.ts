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

test('the company of a name leads to the other name, and the order can be changed', async () => {
  await popup.$eval('.xray-body ul:last-child .key', (one) => (one as HTMLElement).click())
  await popup.waitForFunction(() => document.activeElement?.matches('.xray-name[aria-expanded="true"]'))
  await popup.select('.xray-tools select', 'name')
  await popup.waitForFunction(() => {
    const names = [...document.querySelectorAll('.xray-name bdi')].map((one) => one.textContent)
    return names.length > 3 && names.join() === names.toSorted(new Intl.Collator('en').compare).join()
  })
})
