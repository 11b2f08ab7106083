import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Chromium } from './drive/open-chromium'
import { openLede } from './drive/open-lede'
import { readTexts, waitUntilDone } from './drive/popup-page'
import { readDatabase, type StoredData } from './drive/read-database'
import { servePages, type PageServer } from './drive/serve-pages'

/** What earlier and later versions wrote, in the real browser. */
let server: PageServer
let chromium: Chromium
/** A document of the extension's origin in which nothing runs. */
let blank: Page

beforeAll(async () => {
  server = await servePages({ folder: join(import.meta.dirname, '../../samples') })
  chromium = await openLede()
  blank = await chromium.browser.newPage()
  await blank.goto(`chrome-extension://${chromium.extension.id}/manifest.json`)
})
afterAll(async () => {
  await chromium?.close()
  await server?.close()
})

const times = {
  created: '2026-11-20T08:00:00.000Z',
  modified: '2026-11-20T08:00:00.000Z',
  accessed: '2026-11-20T08:00:00.000Z',
}
const article = {
  url: 'https://news.example/ferry?utm_source=letter#top',
  title: 'The ferry sails again',
  html: '<p data-block="0">It sailed at noon.</p>',
  text: 'It sailed at noon.',
  blocks: [{ start: 0, end: 18, kind: 'paragraph' }],
  confidence: 'whole',
}
const clip2 = { schema: 2, id: 'two', article, annotations: [], note: 'Ask Ana.', tags: ['sea'], ...times }
const row2 = { id: 'two', url: article.url, title: article.title, tags: ['sea'], people: [], places: [] }
const rowRest = { annotationCount: 0, hasNote: true, created: times.created, modified: times.modified }

interface Shape {
  version: number
  stores: { name: string; key: string; indexes: Record<string, string>; records: unknown[] }[]
}

const byCreated = { created: 'created' }
const newest = {
  clips: { name: 'clips', key: 'id', indexes: { ...byCreated, page: 'page' } },
  rows: { name: 'rows', key: 'id', indexes: byCreated },
  corrections: { name: 'corrections', key: 'id', indexes: byCreated, records: [] },
  drafts: { name: 'drafts', key: 'key', indexes: {}, records: [] },
  pictures: { name: 'pictures', key: 'clip', indexes: { bytes: 'bytes' }, records: [] },
}
const clips1 = { name: 'clips', key: 'id', indexes: { url: 'article.url', ...byCreated } }
const stored2 = { ...clip2, page: 'https://news.example/ferry' }
const versions: Record<string, Shape> = {
  'the first builds of version 1, without corrections': {
    version: 1,
    stores: [{ ...clips1, records: [{ schema: 1, id: 'one', article, ...times }] }],
  },
  'version 1': {
    version: 1,
    stores: [{ ...clips1, records: [{ schema: 1, id: 'one', article, ...times }] }, newest.corrections],
  },
  'version 2': {
    version: 2,
    stores: [
      { ...newest.clips, records: [stored2] },
      { ...newest.rows, records: [{ ...row2, ...rowRest }] },
      newest.corrections,
    ],
  },
  'version 3': {
    version: 3,
    stores: [
      { ...newest.clips, records: [stored2] },
      { ...newest.rows, records: [{ ...row2, ...rowRest }] },
      newest.corrections,
      newest.drafts,
    ],
  },
}

/** Makes the database anew as another version would have, with what it would have written. */
async function lay(shape: Shape): Promise<void> {
  for (const page of await chromium.browser.pages())
    if (page !== blank && page.url().startsWith('chrome-extension:')) await page.close()
  await blank.evaluate(async ({ version, stores }) => {
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('lede').addEventListener('success', resolve)
    })
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('lede', version)
      opening.addEventListener('upgradeneeded', () => {
        for (const { name, key, indexes, records } of stores) {
          const store = opening.result.createObjectStore(name, { keyPath: key })
          for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path)
          for (const record of records) store.put(record)
        }
      })
      opening.addEventListener('error', () => reject(opening.error ?? new Error('not made')))
      opening.addEventListener('success', () => {
        opening.result.close()
        resolve()
      })
    })
  }, shape)
}

const readAll = (): Promise<StoredData> => readDatabase(blank)

async function openLibrary(): Promise<Page> {
  const library = await chromium.browser.newPage()
  await library.goto(`chrome-extension://${chromium.extension.id}/library.html`)
  await library.waitForSelector('.library h1, .library .notice')
  return library
}

async function openPopup(): Promise<Page> {
  const tab = await chromium.browser.newPage()
  await tab.goto(`${server.address}/harbour.html`)
  const popup = await chromium.clickToolbarIcon(tab)
  await waitUntilDone(popup)
  return popup
}

const readAlert = async (page: Page): Promise<string> => {
  await page.waitForSelector('[role="alert"]')
  return (await readTexts(page, '[role="alert"]')).join(' ')
}

test.each(Object.entries(versions))(
  'what %s wrote is there, and can be read and written',
  async (_, shape) => {
    await lay(shape)
    const library = await openLibrary()
    await library.waitForSelector('.clip h2')
    expect(await readTexts(library, '.clip h2')).toEqual([article.title])
    const { stores } = await readAll()
    const before = stores['clips']?.[0]
    expect(before).toMatchObject({ schema: 2, article, page: stored2.page, ...times })
    expect(Object.keys(stores)).toEqual(expect.arrayContaining(['corrections', 'drafts', 'pictures', 'rows']))
    await library.click('li [data-action="remove"]')
    await library.waitForSelector('.removed .button')
    expect((await readAll()).stores['clips']).toEqual([])
    await library.click('.removed .button')
    await library.waitForSelector('.clip h2')
    expect((await readAll()).stores['clips']?.[0]).toMatchObject({
      schema: 2,
      article,
      tags: before?.['tags'],
    })
  },
)

test('migrate: what a newer version wrote is read, said so, and not touched', async () => {
  const future = { ...stored2, schema: 3, mood: 'calm' }
  await lay({
    version: 99,
    stores: [
      { ...newest.clips, records: [future] },
      { ...newest.rows, records: [{ ...row2, ...rowRest, mood: 'calm' }] },
      newest.corrections,
      newest.drafts,
      newest.pictures,
      { name: 'moods', key: 'id', indexes: {}, records: [{ id: 'calm' }] },
    ],
  })
  const before = await readAll()
  const library = await openLibrary()
  await library.waitForSelector('.clip h2')
  expect(await readAlert(library)).toContain('A newer version of Lede')
  await (await library.waitForSelector('li [data-action="remove"]'))?.click()
  const popup = await openPopup()
  await popup.click('[data-action="save"]')
  expect(await readAlert(popup)).toContain('A newer version of Lede')
  // What is behind another tab is not drawn, and so cannot be pressed.
  await library.bringToFront()
  const link = await library.waitForSelector('.clip h2 a')
  await Promise.all([library.waitForNavigation(), link?.click()])
  expect(await waitUntilDone(library)).toBe('ready')
  expect((await readTexts(library, '.article-body')).join('')).toContain('It sailed at noon.')
  expect(await readAll()).toEqual(before)
})

test('a clip of a newer shape among others is read, and not written', async () => {
  const url = `${server.address}/harbour.html`
  const future = { ...stored2, article: { ...article, url }, page: url, schema: 3, mood: 'calm' }
  await lay({
    version: 4,
    stores: [
      { ...newest.clips, records: [future] },
      { ...newest.rows, records: [{ ...row2, ...rowRest, url }] },
      newest.corrections,
      newest.drafts,
      newest.pictures,
    ],
  })
  const before = await readAll()
  const popup = await openPopup()
  await popup.click('[data-action="save"]')
  expect(await readAlert(popup)).toContain('A newer version of Lede')
  expect(await readAll()).toEqual(before)
})
