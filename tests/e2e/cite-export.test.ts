import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { parse } from 'yaml'
import { collectErrors } from './drive/collect-errors'
import { findProblems } from './drive/find-problems'
import type { Chromium } from './drive/open-chromium'
import { openLede } from './drive/open-lede'
import { openPopupOn, saveArticle } from './drive/open-popup'
import { openReader } from './drive/open-reader'
import { readTexts } from './drive/popup-page'
import { servePages, type PageServer } from './drive/serve-pages'

const sentence = 'Nobody in the town had seen the like of it before, and few wished to see it again. '
const page = (title: string, head: string, words: string): string => `<!doctype html>
<html lang="en"><head><title>${title}</title><meta property="og:site_name" content="Coast Daily">${head}</head>
<body><article><h1>${title}</h1><p>${words} ${sentence.repeat(4)}</p><p>${sentence.repeat(5)}</p>
<p>“The pier will stand for a hundred years,” said Maria Jensen. ${sentence.repeat(4)}</p></article></body></html>`

const pier = 'Pier to be rebuilt: a town decides'
const signed =
  '<meta name="author" content="Ana Ruiz"><meta property="article:published_time" content="2026-03-05T08:00:00+01:00">'
const pages = {
  '/pier.html': page(pier, signed, 'The council of Esbjerg has voted for the pier.'),
  '/tide.html': page('=Tide "tables" are wrong', '', 'The tables were printed in Lisbon.'),
}

let server: PageServer
let chromium: Chromium
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-downloads-'))
  server = await servePages({ pages })
  chromium = await openLede()
  const session = await chromium.browser.target().createCDPSession()
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder })
  const origin = `chrome-extension://${chromium.extension.id}`
  await session.send('Browser.grantPermissions', {
    origin,
    permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'],
  })
  for (const path of Object.keys(pages)) {
    const popup = await openPopup(path)
    await saveArticle(popup)
    await popup.close()
  }
})
afterAll(async () => {
  await chromium?.close()
  await server?.close()
  await rm(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  for (const name of await readdir(folder)) await rm(join(folder, name))
})

const openPopup = (path: string): Promise<Page> => openPopupOn(chromium, server.address + path)

async function openLibrary(): Promise<Page> {
  const library = await chromium.browser.newPage()
  await library.goto(`chrome-extension://${chromium.extension.id}/library.html`)
  await library.waitForSelector('.library[data-searcher="complete"] .clip-list li')
  return library
}

/** The file that the browser has saved, by its name. */
async function downloaded(): Promise<[name: string, content: Buffer]> {
  for (let tries = 0; tries < 200; tries += 1) {
    const names = await readdir(folder)
    const [name] = names
    if (name && !names.some((one) => one.endsWith('.crdownload')))
      return [name, await readFile(join(folder, name))]
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('nothing was saved')
}

const copied = (surface: Page): Promise<Record<string, string>> =>
  surface.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const texts = (item?.types ?? []).map(
      async (type) => [type, (await (await item?.getType(type))?.text()) ?? ''] as const,
    )
    return Object.fromEntries(await Promise.all(texts))
  })

async function exportAs(surface: Page, kind: string): Promise<[string, Buffer]> {
  await surface.click(`.export [value="${kind}"]`)
  await surface.click('[data-action="write-export"]')
  return downloaded()
}

const choose = (surface: Page, kind: string): Promise<unknown> => surface.select('.cite select', kind)
const reference = async (surface: Page): Promise<string> =>
  (await readTexts(surface, '[data-part="reference"]')).join('\n')

test('the clean view cites its article; the style is remembered; it is copied with italics and saved', async () => {
  const reader = await openReader(chromium, await openPopup('/pier.html'))
  const errors = await collectErrors(reader.target())
  await reader.keyboard.press('c')
  await reader.waitForSelector('dialog .preview')
  expect(await reference(reader)).toMatch(
    /^Ruiz, A\. \(2026, March 5\)\. Pier to be rebuilt: A town decides\. Coast Daily\. http:/u,
  )
  expect(await readTexts(reader, '.preview i')).toEqual(['Pier to be rebuilt: A town decides'])
  await choose(reader, 'mla')
  expect(await reference(reader)).toMatch(
    /^Ruiz, Ana\. “Pier to Be Rebuilt: A Town Decides\.” Coast Daily, 5 Mar/u,
  )
  expect(await findProblems(reader)).toEqual([])
  await reader.click('[data-action="copy-citations"]')
  await reader.waitForFunction(() => document.querySelector('.said')?.textContent === 'Copied')
  const clipboard = await copied(reader)
  expect(clipboard['text/plain']).toBe(await reference(reader))
  expect(clipboard['text/html']).toContain('<i>Coast Daily</i>')
  await choose(reader, 'ris')
  await reader.click('[data-action="save-citations"]')
  const [name, content] = await downloaded()
  expect(name).toBe('Pier to be rebuilt a town decides.ris')
  expect(content.toString()).toContain('AU  - Ruiz, Ana\r\n')
  await reader.keyboard.press('Escape')
  await reader.waitForFunction(() => !document.querySelector('dialog'))
  await reader.click('[data-action="cite"]')
  await reader.waitForSelector('dialog .preview pre')
  expect(await reader.$eval('.cite select', (select) => select.value)).toBe('ris')
  expect(errors).toEqual([])
  await reader.close()
})

test('a quotation is cited with its speaker and paragraph', async () => {
  const popup = await openPopup('/pier.html')
  await popup.hover('.quotes .key-row')
  await popup.click('.cite-quote')
  await popup.waitForSelector('dialog .preview')
  await choose(popup, 'apa')
  expect((await readTexts(popup, '[data-part="passage"]')).join('')).toBe(
    '“The pier will stand for a hundred years” (Maria Jensen, as cited in Ruiz, 2026, para. 3)',
  )
  expect(await findProblems(popup)).toEqual([])
  await popup.close()
})

test('a missing author and date are said, filled in, and kept with the clip', async () => {
  const library = await openLibrary()
  await library.click('.clip-list li[data-index="0"] .choose input')
  await library.click('[data-action="cite-chosen"]')
  await library.waitForSelector('dialog .preview')
  await choose(library, 'apa')
  expect((await readTexts(library, 'dialog .notice')).length).toBe(2)
  expect(await reference(library)).toContain('(n.d.)')
  await library.type('dialog [name="byline"]', 'Bo Li')
  await library.type('dialog [name="publishedTime"]', '2025-12')
  expect(await reference(library)).toMatch(/^Li, B\. \(2025, December\)/u)
  expect(await readTexts(library, 'dialog .notice')).toEqual([])
  expect(await findProblems(library)).toEqual([])
  await library.keyboard.press('Escape')
  const again = await openLibrary()
  await again.click('.selection input')
  await again.click('[data-action="cite-chosen"]')
  await again.waitForSelector('dialog .preview')
  expect((await reference(again)).split('\n').map((line) => line.slice(0, 9))).toEqual([
    'Li, B. (2',
    'Ruiz, A. ',
  ])
  await library.close()
  await again.close()
})

test('one article is taken away as Markdown and as a page that loads nothing', async () => {
  const popup = await openPopup('/pier.html')
  await popup.click('[data-action="export"]')
  await popup.waitForSelector('dialog .export')
  expect(await findProblems(popup)).toEqual([])
  const [name, note] = await exportAs(popup, 'markdown')
  expect(name).toBe('Pier to be rebuilt a town decides.md')
  const front = parse(note.toString().split('---\n')[1] ?? '') as Record<string, unknown>
  expect(front).toMatchObject({ title: pier, author: ['Ana Ruiz'], site: 'Coast Daily' })
  expect(note.toString()).toContain('— Maria Jensen')
  await rm(join(folder, name))
  const [file] = await exportAs(popup, 'html')
  const shown = await chromium.browser.newPage()
  const asked: string[] = []
  shown.on('request', (request) => asked.push(request.url()))
  await shown.goto(`file://${join(folder, file)}`)
  expect(await readTexts(shown, 'h1')).toEqual([pier])
  expect(await shown.$eval('h1', (heading) => getComputedStyle(heading).fontWeight)).toBe('700')
  expect(await shown.$eval('body', (body) => getComputedStyle(body).backgroundColor)).not.toBe(
    'rgba(0, 0, 0, 0)',
  )
  expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([])
  expect(await findProblems(shown)).toEqual([])
  // The popup closed by itself when the other tab opened.
  await shown.close()
})

test('the library takes away all: notes, table of marks, annotations and a backup with its date', async () => {
  const library = await openLibrary()
  await library.click('[data-action="export"]')
  await library.waitForSelector('dialog .export')
  expect(await findProblems(library)).toEqual([])
  expect(await readTexts(library, '[data-part="last-backup"]')).toEqual(['No backup yet'])
  const [zip, notes] = await exportAs(library, 'markdown')
  const entries = unzipSync(notes)
  expect(Object.keys(entries).toSorted()).toEqual([
    '=Tide tables are wrong.md',
    'Pier to be rebuilt a town decides.md',
  ])
  for (const entry of Object.values(entries)) parse(strFromU8(entry).split('---\n')[1] ?? '')
  await rm(join(folder, zip))
  const [csv, table] = await exportAs(library, 'csv')
  expect(table.toString()).toMatch(/^\uFEFF"title","url"/u)
  await rm(join(folder, csv))
  const [jsonld, marks] = await exportAs(library, 'annotations')
  expect(JSON.parse(marks.toString())).toMatchObject({ type: 'AnnotationPage', items: [] })
  await rm(join(folder, jsonld))
  const [, backup] = await exportAs(library, 'backup')
  const kept = JSON.parse(strFromU8(unzipSync(backup)['lede-backup.json']!)) as {
    clips: { article: { title: string } }[]
  }
  expect(kept.clips.map(({ article }) => article.title).toSorted()).toEqual([
    '=Tide "tables" are wrong',
    pier,
  ])
  await library.waitForFunction(() =>
    document.querySelector('[data-part="last-backup"]')?.textContent.startsWith('Last backup on'),
  )
  await library.keyboard.press('Escape')
  await library.waitForSelector('.storage-use time')
  for (const name of await readdir(folder)) await rm(join(folder, name))
  await library.click('[data-action="back-up"]')
  expect((await downloaded())[0]).toMatch(/^lede-backup-.*\.zip$/u)
  await library.close()
})
