import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { collectErrors } from './drive/collect-errors'
import { openSample, type Sample } from './drive/open-sample'
import { waitUntilDone } from './drive/popup-page'

let sample: Sample

beforeAll(async () => {
  sample = await openSample()
})
afterAll(async () => {
  await sample?.close()
})

async function openLibrary(): Promise<Page> {
  const { chromium } = sample
  const library = await chromium.browser.newPage()
  await library.goto(`chrome-extension://${chromium.extension.id}/library.html`)
  await library.waitForSelector('.storage-use')
  return library
}

const readUse = (library: Page): Promise<Record<string, string>> =>
  library.$$eval('.storage-use dl > div', (rows) =>
    Object.fromEntries(
      rows.map((row) => [
        row.querySelector('dt')?.textContent ?? '',
        row.querySelector('dd')?.firstChild?.textContent ?? '',
      ]),
    ),
  )

test('pictures are kept when the reader says so, seen without the page, and come back with the article', async () => {
  const popup = await sample.openPopup()
  await popup.waitForSelector('img[data-state="shown"]')
  const part = '[data-part="keep-pictures"]'
  await popup.waitForSelector(`${part} [role="switch"][aria-checked="false"]`)
  expect(await popup.$eval(part, (section) => section.textContent)).toContain('of at most 10 MB')
  await popup.$eval(`${part} [role="switch"]`, (button) => (button as HTMLElement).click())
  await popup.waitForSelector(`${part} [aria-checked="true"]`)
  await popup.click('[data-action="save"]')
  await popup.waitForSelector('[data-action="save"][aria-pressed="true"]')
  await popup.waitForSelector(`${part} [aria-checked="true"]`)
  await popup.close()
  await sample.chromium.page.goto('about:blank')

  const library = await openLibrary()
  const use = await readUse(library)
  expect(use).toMatchObject({
    'Saved articles': '1',
    'Last backup': 'None yet',
  })
  expect(use['Pictures in them']).toMatch(/^\d.*kB$/u)
  await library.click('li [data-action="remove"]')
  await library.waitForFunction(() => document.querySelector('.storage-use')?.textContent.includes('None'))
  await library.click('.removed .button')
  const link = await library.waitForSelector('.clip h2 a')
  await Promise.all([library.waitForNavigation(), link?.click()])
  const errors = await collectErrors(library.target())
  await waitUntilDone(library)
  const picture = await library.waitForSelector('.article-body img[data-state="shown"]')
  expect(await picture?.evaluate((image) => image.src.slice(0, 11))).toBe('data:image/')
  expect(await picture?.evaluate((image) => image.decode().then(() => image.naturalWidth > 0))).toBe(true)
  expect(errors).toEqual([])
  await library.close()
})

test('a backup takes them along and brings them back', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lede-pictures-'))
  const library = await openLibrary()
  const session = await library.createCDPSession()
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder })
  const before = (await readUse(library))['Pictures in them']
  await library.click('[data-action="back-up"]')
  let name: string | undefined
  while (!name) {
    await wait(50)
    name = (await readdir(folder)).find((one) => one.endsWith('.zip'))
  }
  await library.click('li [data-action="remove"]')
  await library.waitForFunction(() => document.querySelector('.storage-use')?.textContent.includes('None'))
  await library.click('[data-action="import"]')
  const input = await library.waitForSelector<'input'>('input[type="file"]' as 'input')
  await input?.uploadFile(join(folder, name))
  await (await library.waitForSelector('[data-action="confirm"]'))?.click()
  await library.waitForSelector('.clip h2')
  await library.waitForFunction(() => !document.querySelector('.storage-use')?.textContent.includes('None'))
  expect((await readUse(library))['Pictures in them']).toBe(before)
  await rm(folder, { recursive: true, force: true })
})
