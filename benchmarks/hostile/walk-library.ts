import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { marked } from 'marked'
import Papa from 'papaparse'
import type { ElementHandle, Page } from 'puppeteer-core'
import { parse } from 'yaml'
import type { Chromium } from '../../tests/e2e/drive/open-chromium'
import { exportKinds, type ExportKind } from '../../lib/ui/export/export-kinds'
import type { Faults } from './faults'
import { foreign } from './walk-batches'
import { watchSurface } from './watch-surface'

/** Searches the library for each of these words, and looks at what it shows. */
async function searchFor(
  library: Page,
  words: readonly string[],
  inspect: () => Promise<void>,
): Promise<void> {
  for (const query of words) {
    await library.$eval('[type="search"]', (input) => (input as HTMLInputElement).select())
    await library.type('[type="search"]', query)
    await new Promise((resolve) => setTimeout(resolve, 300))
    await inspect()
  }
  await library.$eval('[type="search"]', (input) => (input as HTMLInputElement).select())
  await library.keyboard.press('Backspace')
}

/** The one file that the browser saves into a folder. */
async function downloaded(folder: string): Promise<string> {
  for (let tries = 0; tries < 400; tries += 1) {
    const names = await readdir(folder)
    const [name] = names
    if (name && !names.some((one) => one.endsWith('.crdownload'))) return join(folder, name)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('nothing was saved')
}

/** Where the links and pictures of a note lead, to who reads it as Markdown. */
function linksOf(note: string): string[] {
  const links: string[] = []
  void marked.walkTokens(marked.lexer(note), (token) => {
    if (token.type === 'link' || token.type === 'image') links.push(String(token['href']))
  })
  return links
}

function checkNote(name: string, note: string): string[] {
  const [, front = '', ...body] = note.split(/^---\n/mu)
  const unsafe = linksOf(body.join('---\n')).filter(
    (link) => /^\s*[a-z][a-z+.-]*:/iu.test(link) && !/^(?:https?|mailto):/iu.test(link),
  )
  return [
    ...(typeof parse(front) === 'object' ? [] : [`${name} has no front matter`]),
    ...unsafe.map((link) => `${name} links to ${link}`),
  ]
}

/** What is wrong with an exported file by the rules of its own format. A backup is judged by its import. */
function checkFile(kind: ExportKind, path: string, content: Buffer): string[] {
  switch (kind) {
    case 'markdown':
      // One clip is one note, several are a zip of them.
      return path.endsWith('.md')
        ? checkNote(path, content.toString('utf8'))
        : Object.entries(unzipSync(content)).flatMap(([name, bytes]) => checkNote(name, strFromU8(bytes)))
    case 'csv':
      return Papa.parse<string[]>(content.toString('utf8').replace(/^\uFEFF/u, ''))
        .data.flat()
        .filter((cell) => /^[=+\-@\t\r]/u.test(cell))
        .map((cell) => `a formula: ${cell}`)
    case 'annotations':
      JSON.parse(content.toString('utf8'))
      return []
    default:
      return []
  }
}

/** Opens an exported page in a tab, as a reader would. */
async function walkExportedPage(lede: Chromium, path: string, faults: Faults): Promise<void> {
  const page = await lede.browser.newPage()
  await page.goto(`file://${path}`)
  const inspect = await watchSurface(page, 'exported page', faults, 'article')
  await inspect()
  await page.close()
}

/** Exports all clips in each format and looks through the files; gives back the backup's path. */
async function exportAll(lede: Chromium, library: Page, folder: string, faults: Faults): Promise<string> {
  let backup = ''
  for (const kind of exportKinds) {
    const own = join(folder, kind)
    const session = await lede.browser.target().createCDPSession()
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: own })
    await library.click('[data-action="export"]')
    await library.waitForSelector('dialog .export')
    await library.click(`.export [value="${kind}"]`)
    await library.click('[data-action="write-export"]')
    const path = await downloadedIn(own)
    const content = await readFile(path)
    if (!content.toString('utf8').isWellFormed()) faults.add('other', kind, 'is not well-formed')
    for (const fault of checkFile(kind, path, content)) faults.add('other', kind, fault)
    if (kind === 'html') await walkExportedPage(lede, path, faults)
    if (kind === 'backup') backup = path
    await library.bringToFront()
    if (await library.$('dialog')) await library.keyboard.press('Escape')
    await library.waitForFunction(() => !document.querySelector('dialog'))
  }
  return backup
}

const downloadedIn = async (folder: string): Promise<string> => {
  for (let tries = 0; tries < 100 && !(await readdir(folder).catch(() => undefined)); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 50))
  return downloaded(folder)
}

/** Takes all clips out, and a backup of them in again. Gives back what the import said it would do. */
async function importAgain(library: Page, backup: string): Promise<string> {
  await library.click('[data-action="import"]')
  const input = (await library.waitForSelector('.import input')) as ElementHandle<HTMLInputElement>
  await input.uploadFile(backup)
  await library.waitForSelector('.import [role="alert"], .import[data-step="confirm"]')
  const said = await library.$$eval('.import-counts summary, .import [role="alert"]', (found) =>
    found.map(({ textContent }) => textContent).join(', '),
  )
  if (await library.$('[data-action="confirm"]')) await library.click('[data-action="confirm"]')
  await library.waitForFunction(() => !document.querySelector('dialog'))
  return said
}

async function removeAll(library: Page): Promise<void> {
  await library.click('.selection input')
  await library.click('[data-action="remove-chosen"]')
  await library.waitForFunction(() => document.querySelectorAll('.clip-list li').length === 0)
}

/** The library with clips of payloads: looked through, searched, exported, emptied, and filled again by the import. */
export async function walkLibrary(
  lede: Chromium,
  words: readonly string[],
  faults: Faults,
): Promise<{ library: Page; imported: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'lede-hostile-'))
  const library = await lede.browser.newPage()
  await library.goto(`chrome-extension://${lede.extension.id}/library.html`)
  const inspect = await watchSurface(library, 'library', faults, foreign)
  await library.waitForSelector('.library[data-searcher="complete"] .clip-list li')
  await inspect()
  await searchFor(library, words, inspect)
  const backup = await exportAll(lede, library, folder, faults)
  await removeAll(library)
  const imported = await importAgain(library, backup)
  await library.waitForSelector('.clip-list li')
  await inspect()
  await rm(folder, { recursive: true })
  return { library, imported }
}
