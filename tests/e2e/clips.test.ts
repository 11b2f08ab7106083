import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { collectErrors } from './drive/collect-errors'
import type { Chromium } from './drive/open-chromium'
import { openLede } from './drive/open-lede'
import { readTexts, waitUntilDone } from './drive/popup-page'
import { servePages, type PageServer } from './drive/serve-pages'

const title = 'A harbour must choose between its ferry and its tide'

let server: PageServer
let profile: string
let chromium: Chromium

beforeAll(async () => {
  server = await servePages({ folder: join(import.meta.dirname, '../../samples') })
  profile = await mkdtemp(join(tmpdir(), 'lede-profile-'))
  chromium = await openLede({ userDataDir: profile })
})
afterAll(async () => {
  await chromium?.close()
  await server?.close()
  await rm(profile, { recursive: true, force: true })
})

async function openLibrary(): Promise<Page> {
  const page = await chromium.browser.newPage()
  await page.goto(`chrome-extension://${chromium.extension.id}/library.html`)
  await page.waitForSelector('.library h1')
  return page
}

test('what is said to be saved is there after the browser has been closed', async () => {
  await chromium.page.goto(`${server.address}/harbour.html`)
  const popup = await chromium.clickToolbarIcon(chromium.page)
  await waitUntilDone(popup)
  await popup.click('[data-action="save"]')
  await popup.waitForSelector('[data-action="save"][aria-pressed="true"]')
  await chromium.close()
  chromium = await openLede({ userDataDir: profile })
  const library = await openLibrary()
  await library.waitForSelector('.library li')
  expect(await readTexts(library, '.clip h2')).toEqual([title])
})

test('a saved article is read without its page', async () => {
  const library = await openLibrary()
  const errors = await collectErrors(library.target())
  const link = await library.waitForSelector('.clip h2 a')
  await Promise.all([library.waitForNavigation(), link?.click()])
  expect(await waitUntilDone(library)).toBe('ready')
  expect(await readTexts(library, '.article-head h1')).toEqual([title])
  expect((await readTexts(library, '.article-body')).join('')).toContain('I just get the weather')
  expect(errors).toEqual([])
})

test('what is removed can be brought back', async () => {
  const library = await openLibrary()
  await (await library.waitForSelector('.library li [data-action="remove"]'))?.click()
  await library.waitForFunction(() => !document.querySelector('.library li'))
  await library.click('.removed .button')
  await library.waitForSelector('.library li')
  expect(await readTexts(library, '.clip h2')).toEqual([title])
})
