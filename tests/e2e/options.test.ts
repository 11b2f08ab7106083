import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { collectErrors } from './drive/collect-errors'
import type { Chromium } from './drive/open-chromium'
import { openLede } from './drive/open-lede'
import { readTexts } from './drive/popup-page'

let chromium: Chromium
let page: Page
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-options-'))
  chromium = await openLede()
  page = chromium.page
  await page.goto(`chrome-extension://${chromium.extension.id}/options.html`)
  await page.waitForSelector('#file')
})
afterAll(async () => {
  await chromium?.close()
  await rm(folder, { recursive: true })
})

const stored = (key: string): Promise<Record<string, unknown>> =>
  page.evaluate(`chrome.storage.local.get('${key}').then((all) => all['${key}'])`) as Promise<
    Record<string, unknown>
  >
const said = async (): Promise<string> => (await readTexts(page, '.removed p'))[0] ?? ''
const undo = async (): Promise<void> => {
  await page.click('.removed button')
  await page.waitForFunction(() => document.querySelector('.removed')?.textContent === 'Undone.')
}
const isOn = (label: string): Promise<string | undefined> =>
  page.$eval(`[role="switch"][aria-label="${label}"]`, (one) => one.getAttribute('aria-checked') ?? undefined)

test('every setting is kept at once', async () => {
  await page.click('[aria-label="Highlight People"]')
  await page.click('[name="summaryLength"][value="5"]')
  await page.select('[name="theme"]', 'sepia')
  await page.waitForSelector('[data-theme="sepia"]')
  expect(await stored('settings')).toMatchObject({ people: false, summaryLength: 5 })
  expect(await stored('readingSettings')).toMatchObject({ everywhere: { theme: 'sepia' } })
  await page.reload()
  await page.waitForSelector('#file')
  expect(await isOn('Highlight People')).toBe('false')
})

test('a click on the name of a setting is one on its control', async () => {
  await page.$eval('[aria-label="Highlight Places"]', (one) => one.closest('label')?.click())
  await page.waitForSelector('[aria-label="Highlight Places"][aria-checked="false"]')
  await page.$eval('[aria-label="Highlight Places"]', (one) => one.closest('label')?.click())
  await page.waitForSelector('[aria-label="Highlight Places"][aria-checked="true"]')
})

test('a search leaves what has all its words, and says where nothing has', async () => {
  const shown = (): Promise<string[]> =>
    page.$$eval('.settings', (all) => all.filter((one) => one.checkVisibility()).map(({ id }) => id))
  await page.type('[type="search"]', 'highl plac')
  await page.waitForFunction(() => !document.querySelector('#privacy')?.checkVisibility())
  expect(await shown()).toEqual(['highlights'])
  await page.type('[type="search"]', ' zebra')
  await page.waitForFunction(() => document.querySelector('.empty')?.textContent !== '')
  expect(await shown()).toEqual([])
  await page.$eval('[type="search"]', (input) => (input as HTMLInputElement).select())
  await page.keyboard.press('Backspace')
  await page.waitForSelector('#privacy')
  expect((await shown()).length).toBeGreaterThan(8)
})

test('the keys are those that the browser has', async () => {
  expect(await readTexts(page, '.shortcuts kbd')).toEqual(
    expect.arrayContaining(['Alt+Shift+E', 'Alt+Shift+Q']),
  )
  const opened = chromium.browser.waitForTarget((target) => target.url().startsWith('chrome://extensions'))
  await page.click('#keys button')
  await (await (await opened).page())?.close()
  await page.bringToFront()
})

test('names put right, places and looks of sites are listed, removed and put back', async () => {
  const looks = { schema: 1, everywhere: { theme: 'sepia' }, sites: { 'courier.example': { theme: 'dark' } } }
  const places = [['https://courier.example/a', 4]]
  const kept = JSON.stringify({ readingPlaces: places, readingSettings: looks })
  await page.evaluate(`chrome.storage.local.set(${kept})`)
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('lede')
        request.addEventListener('error', reject)
        request.addEventListener('success', () => {
          const change = { kind: 'drop', label: 'person', name: 'Solan' }
          const correction = { schema: 1, id: 'one', change, created: '2026-01-01T00:00:00.000Z' }
          const transaction = request.result.transaction('corrections', 'readwrite')
          transaction.objectStore('corrections').put(correction)
          transaction.addEventListener('complete', () => {
            request.result.close()
            resolve(undefined)
          })
        })
      }),
  )
  await page.reload()
  await page.waitForSelector('#names button')
  const remove = async (selector: string, words: string): Promise<void> => {
    await page.click(selector)
    await page.waitForFunction(
      (wanted: string) => document.querySelector('.removed')?.textContent.includes(wanted),
      {},
      words,
    )
    await page.waitForFunction(
      (gone: string) => !document.querySelector(gone),
      {},
      `${selector}:not([disabled])`,
    )
    await undo()
    await page.waitForSelector(`${selector}:not([disabled])`)
  }
  expect((await readTexts(page, '#names .setting-words'))[0]).toBe('“Solan” is not a person')
  await remove('#names button', '“Solan” is not a person')
  await remove('#memory .setting:nth-child(1) button', 'forgotten')
  await remove('#memory .setting:nth-child(2) button', 'courier.example')
  expect(await stored('readingPlaces')).toEqual([['https://courier.example/a', 4]])
})

test('settings are saved to a file, reset, and come back by undo and from the file', async () => {
  const session = await page.createCDPSession()
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder })
  const before = { settings: await stored('settings'), looks: await stored('readingSettings') }
  await page.click('[data-action="export"]')
  const file = join(folder, 'lede-settings.json')
  await expect.poll(() => readFile(file, 'utf8').catch(() => ''), { timeout: 10_000 }).toContain('sepia')
  await page.click('[data-action="reset"]')
  await page.waitForSelector('[data-theme="system"]')
  expect(await stored('settings')).toMatchObject({ people: true, summaryLength: 3 })
  await undo()
  expect(await stored('settings')).toEqual(before.settings)
  await page.click('[data-action="reset"]')
  await page.waitForSelector('[data-theme="system"]')
  const input = await page.$('input[type="file"]')
  if (!input) throw new Error('no input for a file')
  const choose = async (name: string, text?: string): Promise<void> => {
    if (text !== undefined) await writeFile(join(folder, name), text)
    await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(join(folder, name))
  }
  await choose('lede-settings.json')
  await page.waitForSelector('[data-theme="sepia"]')
  expect(await stored('settings')).toEqual(before.settings)
  expect(await stored('readingSettings')).toEqual(before.looks)
  await choose('newer.json', '{"kind":"lede-settings","version":1,"settings":{"ghosts":true}}')
  await page.waitForFunction(() =>
    document.querySelector('.removed')?.textContent.includes('settings.ghosts'),
  )
  await choose('faulty.json', '{"kind":"lede-settings","version":1,"settings":{"people":"yes"}}')
  await page.waitForFunction(() =>
    document.querySelector('.removed')?.textContent.includes('settings.people'),
  )
  await choose('other.json', '{}')
  await page.waitForFunction(() => document.querySelector('.removed')?.textContent.includes('other.json'))
  expect(await said()).toContain('Nothing was changed')
  expect(await stored('settings')).toEqual(before.settings)
})

test('nothing is cut off at 320 px, and the console is empty', async () => {
  await page.setViewport({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(await collectErrors(page.target())).toEqual([])
})
