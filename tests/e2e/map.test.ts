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

test('it opens by keyboard, shows the land and the places, and a place leads to the text', async () => {
  await popup.focus('.map .xray-toggle')
  await popup.keyboard.press('Enter')
  await popup.waitForSelector('.place-dot')
  expect(await popup.$eval('.land', (land) => land.getAttribute('d')?.length ?? 0)).toBeGreaterThan(100)
  const rows = await readTexts(popup, '.place-map tbody bdi')
  expect(rows.length).toBe((await popup.$$('.place-dot')).length)
  await popup.keyboard.press('Tab')
  await popup.waitForSelector('.place-dot[data-lit="true"]')
  await popup.keyboard.press('Enter')
  expect(await readFound(popup)).not.toBe('')
})

test.each(['light', 'dark'])('axe finds nothing, %s', async (scheme) => {
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  expect(await findProblems(popup)).toEqual([])
})
