import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Chromium } from './drive/open-chromium'
import { openLede } from './drive/open-lede'
import { readTexts, waitUntilDone } from './drive/popup-page'
import { readDatabase, type StoredData } from './drive/read-database'
import { servePages, type PageServer } from './drive/serve-pages'

/** Unlimited storage has no quota to use up: here Lede does without, and is refused as on a disk without room. */
let server: PageServer
let chromium: Chromium
/** A document of the extension's origin in which nothing runs. */
let blank: Page
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-full-'))
  server = await servePages({ folder: join(import.meta.dirname, '../../samples') })
  chromium = await openLede({ isLimited: true })
  blank = await chromium.browser.newPage()
  await blank.goto(`chrome-extension://${chromium.extension.id}/manifest.json`)
})
afterAll(async () => {
  await chromium?.close()
  await server?.close()
  await rm(folder, { recursive: true, force: true })
})

/** So many bytes more than are there may be kept. Never lift it: what Chromium then knows of is not used up in a test. */
async function limit(more: number): Promise<void> {
  const session = await blank.createCDPSession()
  const origin = `chrome-extension://${chromium.extension.id}`
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin })
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + more })
}

/** Writes something else until nothing goes in any more. Chromium looks at the quota only when what it last knew is used up. */
const fill = (): Promise<void> =>
  blank.evaluate(async () => {
    const opening = indexedDB.open('ballast', 1)
    opening.addEventListener('upgradeneeded', () =>
      opening.result.createObjectStore('ballast', { autoIncrement: true }),
    )
    await new Promise((resolve) => {
      opening.addEventListener('success', resolve)
    })
    const put = (size: number): Promise<boolean> =>
      new Promise((resolve) => {
        const transaction = opening.result.transaction('ballast', 'readwrite')
        transaction.objectStore('ballast').put('x'.repeat(size))
        transaction.addEventListener('complete', () => resolve(true))
        transaction.addEventListener('abort', () => resolve(false))
      })
    for (const size of [50_000, 5000, 500]) {
      let puts = 0
      while ((await put(size)) && puts < 1000) puts += 1
    }
    opening.result.close()
  })

async function openPopup(address: string): Promise<Page> {
  const tab = await chromium.browser.newPage()
  await tab.goto(`${server.address}${address}`)
  const popup = await chromium.clickToolbarIcon(tab)
  await waitUntilDone(popup)
  return popup
}

const readAll = async (): Promise<StoredData> => {
  const { version, stores } = await readDatabase(blank)
  return { version, stores: { ...stores, drafts: [] } }
}

const readAlert = async (page: Page): Promise<string> => {
  await page.waitForSelector('[role="alert"]')
  return (await readTexts(page, '[role="alert"]')).join(' ')
}

async function waitForZip(): Promise<string> {
  for (;;) {
    const name = (await readdir(folder)).find((one) => one.endsWith('.zip'))
    if (name) return name
    await wait(50)
  }
}

test('quota: without room what cannot be kept is said, what was kept is whole, and a backup is offered', async () => {
  await limit(1_000_000)
  const first = await openPopup('/harbour.html')
  await first.click('[data-action="save"]')
  await first.waitForSelector('[data-action="save"][aria-pressed="true"]')
  await first.close()
  const before = await readAll()
  expect(before.stores['clips']).toHaveLength(1)

  await fill()
  const popup = await openPopup('/harbour.html?edition=2')
  await popup.click('[data-action="save"]')
  expect(await readAlert(popup)).toContain('There is no room left')
  expect(await readAll()).toEqual(before)
  const opened = chromium.browser.waitForTarget((target) => target.url().includes('/library.html'))
  await popup.click('[role="alert"] [data-action="library"]')
  const library = await (await opened).asPage()
  const session = await library.createCDPSession()
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder })
  await library.bringToFront()
  await library.waitForSelector('.clip h2')
  expect(await library.$$('.clip h2')).toHaveLength(1)
  await (await library.waitForSelector('[data-action="back-up"]'))?.click()
  expect(await waitForZip()).toMatch(/\.zip$/u)
  expect(await readAll()).toEqual(before)

  await limit(1_000_000)
  const again = await openPopup('/harbour.html?edition=2')
  await again.click('[data-action="save"]')
  await again.waitForSelector('[data-action="save"][aria-pressed="true"]')
  expect((await readAll()).stores['clips']).toHaveLength(2)
  await again.close()
})

test('a note for which there is no room stays in its field until there is', async () => {
  await fill()
  const popup = await openPopup('/harbour.html')
  await popup.click('.whole .button')
  const field = await popup.waitForSelector('.note-editor textarea:not([disabled])')
  await field?.type('Ask Ana.')
  const done = '.note-editor [type="submit"]'
  await popup.click(done)
  expect(await readAlert(popup)).toContain('There is no room left')
  expect(await popup.$eval('.note-editor textarea', ({ value }) => value)).toBe('Ask Ana.')
  await limit(1_000_000)
  await popup.click(done)
  await popup.waitForFunction(() => !document.querySelector('.note-editor'))
  const { clips = [] } = (await readAll()).stores
  expect(new Set(clips.map(({ note }) => note))).toEqual(new Set(['', 'Ask Ana.']))
})
