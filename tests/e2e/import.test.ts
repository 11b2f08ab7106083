import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Clip } from '../../lib/model/clip'
import { clip } from '../lib/clips/export/clip'
import { zippedBackup } from '../lib/clips/import/zipped-backup'
import { collectErrors } from './drive/collect-errors'
import { findProblems } from './drive/find-problems'
import type { Chromium } from './drive/open-chromium'
import { openLede } from './drive/open-lede'
import { readTexts, waitUntilDone } from './drive/popup-page'
import { servePages, type PageServer } from './drive/serve-pages'

const paragraph = (sentence: string): string =>
  `<p>${sentence} ${'Nobody in the town had seen the like of it before, and few wished to see it again. '.repeat(4)}</p>`
const pages = {
  '/tide.html': `<!doctype html><html lang="en"><head><title>The tide</title></head><body><article><h1>The tide</h1>
${['The harbour lies still.', 'Engineers found the hidden crack in spring.', 'The ferry waits for the tide, said Maria Jensen.'].map(paragraph).join('\n')}
</article></body></html>`,
}

let folder: string
let server: PageServer
let chromium: Chromium

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-import-'))
  server = await servePages({ pages })
  chromium = await openLede()
})
afterAll(async () => {
  await chromium?.close()
  await server?.close()
  await rm(folder, { recursive: true, force: true })
})

async function openLibrary(): Promise<Page> {
  const page = await chromium.browser.newPage()
  await page.goto(`chrome-extension://${chromium.extension.id}/library.html`)
  await page.waitForSelector('[data-action="import"]')
  return page
}

async function fileOf(name: string, content: string | Uint8Array | { size: number }): Promise<string> {
  const path = join(folder, name)
  if (typeof content === 'string' || content instanceof Uint8Array) await writeFile(path, content)
  else {
    await writeFile(path, '[')
    await truncate(path, content.size)
  }
  return path
}

/** Chooses a file in the dialog, which is opened first; resolves to the milliseconds until there is an answer. */
async function choose(library: Page, path: string): Promise<number> {
  if (!(await library.$('.import'))) await library.click('[data-action="import"]')
  const input = (await library.waitForSelector('.import input')) as ElementHandle<HTMLInputElement>
  const start = performance.now()
  await input.uploadFile(path)
  await library.waitForSelector('.import [role="alert"], .import[data-step="confirm"]')
  return performance.now() - start
}

const confirm = async (library: Page): Promise<void> => {
  await library.click('[data-action="confirm"]')
  await library.waitForFunction(() => !document.querySelector('dialog'))
}

/** All that is stored, as one string. */
const readStore = (library: Page): Promise<string> =>
  library.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('lede')
      request.addEventListener('success', () => resolve(request.result))
    })
    const stores = await Promise.all(
      [...database.objectStoreNames].map(
        (name) =>
          new Promise((resolve) => {
            const request = database.transaction(name).objectStore(name).getAll()
            request.addEventListener('success', () => resolve([name, request.result]))
          }),
      ),
    )
    database.close()
    return JSON.stringify(stores)
  })

const titles = (library: Page): Promise<string[]> => readTexts(library, '.clip h2')
const counts = (library: Page): Promise<string[]> => readTexts(library, '.import-counts summary')

const clipAt = (name: string, more: Partial<Clip> = {}): Clip => ({
  ...clip(name, 'We are ready', 'Why?', `${name}-1`),
  ...more,
  article: { ...clip(name).article, url: `https://coast.example/${name}`, ...more.article },
})

test('a backup comes into an empty library, is known the second time, and can be taken back', async () => {
  const library = await openLibrary()
  const errors = await collectErrors(library.target())
  const html = '<p data-block="0" onclick="alert(1)">We are ready.<script>alert(2)</script></p>'
  const evil = clipAt('evil', { article: { ...clip('evil').article, html } })
  const path = await fileOf('backup.zip', await zippedBackup([clipAt('ferry'), evil]))
  await choose(library, path)
  expect(await counts(library)).toEqual(['2 new articles'])
  expect(await readStore(library)).not.toContain('ferry')
  await confirm(library)
  await library.waitForFunction(() => document.querySelectorAll('.clip h2').length === 2)
  expect(await readTexts(library, '.removed')).toEqual(['Imported 2 articles. Undo'])
  expect(await readStore(library)).not.toMatch(/onclick|<script/u)

  await choose(library, path)
  expect(await readTexts(library, '.import-counts li')).toEqual(['2 articles have nothing new'])
  expect(await library.$('[data-action="confirm"]')).toBeNull()
  await library.keyboard.press('Escape')
  await library.waitForFunction(() => !document.querySelector('dialog'))

  await choose(
    library,
    await fileOf('more.zip', await zippedBackup([clipAt('ferry', { tags: ['late'] }), clipAt('dune')])),
  )
  expect(await counts(library)).toEqual(['1 new article', '1 article gets something new'])
  const before = await readStore(library)
  await confirm(library)
  await library.waitForFunction(() => document.querySelectorAll('.clip h2').length === 3)
  await library.click('.removed .button')
  await library.waitForFunction(() => document.querySelectorAll('.clip h2').length === 2)
  expect(await readStore(library)).toBe(before)
  expect(errors).toEqual([])
  await library.close()
})

test('what is too large, too much, too deep, damaged or unknown is refused within two seconds, and nothing changes', async () => {
  const library = await openLibrary()
  const before = await readStore(library)
  const record = '{"url":"https://a.b/","highlights":[]},'
  const files: [string, string | Uint8Array | { size: number }, string][] = [
    ['huge.json', { size: 200 * 2 ** 20 }, 'too large'],
    ['huge.zip', { size: 140 * 2 ** 20 }, 'too large'],
    ['many.json', `[${record.repeat(1_000_000).slice(0, -1)}]`, 'more entries'],
    ['deep.json', '['.repeat(100_000) + ']'.repeat(100_000), 'built in a way'],
    ['many.csv', `url,title\n${'https://a.b/,t\n'.repeat(1_000_000)}`, 'more entries'],
    ['half.zip', (await zippedBackup([clipAt('x')])).slice(0, 300), 'damaged'],
    [
      'proto.json',
      '{"__proto__":{"clips":[]},"constructor":{"prototype":{"y":1}}}',
      'none that Lede can read',
    ],
    ['newer.json', '{"lede":2,"clips":[]}', 'newer version'],
    ['empty.csv', '', 'empty'],
  ]
  for (const [name, content, words] of files) {
    const took = await choose(library, await fileOf(name, content))
    expect((await readTexts(library, '.import [role="alert"]'))[0], name).toContain(words)
    expect(took, name).toBeLessThan(2000)
  }
  expect(await readStore(library)).toBe(before)
  await library.close()
})

test('links come as links, say that they were not read, and lead to their page', async () => {
  const library = await openLibrary()
  const csv = `title,url,time_added,tags,status\nThe tide,${server.address}/tide.html,1728576752,sea|ferry,unread\nBad,javascript:1,1,,unread\n`
  await choose(library, await fileOf('part_000000.csv', csv))
  expect(await counts(library)).toEqual([
    '1 new article',
    '1 entry cannot be read, because it has no web address',
  ])
  expect(await findProblems(library)).toEqual([])
  await library.click('.import-counts [data-kind="unread"] summary')
  await confirm(library)
  await library.waitForFunction(() => document.querySelectorAll('.clip h2').length === 3)
  expect((await titles(library)).at(-1)).toBe('The tide')
  expect((await readTexts(library, '.facts')).at(-1)).toContain('Not read yet')
  const link = (await library.$$('.clip h2 a')).at(-1)
  await Promise.all([library.waitForNavigation(), link?.click()])
  await waitUntilDone(library)
  expect((await readTexts(library, '.article-head .notice'))[0]).toContain('Only the address')
  expect(await library.$eval('.open-page', (one) => (one as HTMLAnchorElement).href)).toContain('/tide.html')
  expect(await findProblems(library)).toEqual([])
  await library.close()
})

test('marks of Hypothesis wait for their page, and find their place there', async () => {
  const library = await openLibrary()
  const row = {
    id: 'abc-1',
    uri: `${server.address}/tide.html`,
    text: 'Which ferry?',
    tags: ['question'],
    created: '2026-01-02T03:04:05Z',
    updated: '2026-01-02T03:04:05Z',
    target: [
      {
        selector: [
          { type: 'TextQuoteSelector', exact: 'waits for the tide', prefix: 'The ferry ', suffix: ', said' },
        ],
      },
    ],
  }
  await choose(library, await fileOf('hypothesis.json', JSON.stringify({ rows: [row], total: 1 })))
  expect(await counts(library)).toEqual(['1 article gets something new'])
  await confirm(library)
  const obsidian = [
    {
      url: `${server.address}/tide.html`,
      highlights: [{ text: 'said Maria Jensen', timestamp: '2026-01-01T00:00:00.000Z' }],
    },
  ]
  await choose(library, await fileOf('obsidian.json', JSON.stringify(obsidian)))
  await confirm(library)
  const instapaper = `URL,Title,Selection,Folder,Timestamp,Tags\n${server.address}/tide.html,The tide,,Coast,1728576752,[]\n`
  await choose(library, await fileOf('instapaper-export.csv', instapaper))
  await confirm(library)
  await library.waitForFunction(() => document.body.textContent.includes('2 marks'))

  await chromium.page.bringToFront()
  await chromium.page.goto(`${server.address}/tide.html`)
  const popup = await chromium.clickToolbarIcon(chromium.page)
  await waitUntilDone(popup)
  await popup.waitForSelector('[data-part="marks"] .mark-row')
  expect(await readTexts(popup, '.mark-row button.quote')).toEqual([
    'waits for the tide',
    'said Maria Jensen',
  ])
  expect(await popup.$('[data-action="save"][aria-pressed="false"]')).not.toBeNull()
  await popup.click('[data-action="save"]')
  await popup.waitForSelector('[data-action="save"][aria-pressed="true"]')
  await popup.close()
  await library.reload()
  await library.waitForSelector('.clip h2')
  expect((await readTexts(library, '.facts')).join(' ')).not.toContain('Not read yet')
  expect(await readStore(library)).toContain('Which ferry?')
  await library.close()
})

test('a file that is dropped on the page opens the dialog, which keys can leave', async () => {
  const library = await openLibrary()
  await library.evaluate(() => {
    const transfer = new DataTransfer()
    transfer.items.add(new File(['url\nhttps://coast.example/dropped\n'], 'links.csv'))
    document.body.dispatchEvent(
      new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }),
    )
  })
  await library.waitForSelector('.import[data-step="confirm"]')
  expect(await counts(library)).toEqual(['1 new article'])
  expect(await library.evaluate(() => (document.activeElement as HTMLElement).dataset.action)).toBe('confirm')
  await library.keyboard.press('Escape')
  await library.waitForFunction(() => !document.querySelector('dialog'))
  expect(await readStore(library)).not.toContain('dropped')
  await library.close()
})
