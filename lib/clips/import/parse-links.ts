import papaparse from 'papaparse'
import { isPageAddress } from './clip-shape'
import { mostRecords } from './import-limits'
import type { ImportedFile, ImportRefusal, ImportSource, UnreadRecord } from './imported-file'
import { clipsOfPages, type PageNote } from './page-notes'

/** Line breaks, also those inside of cells: more than that, and the parser would take seconds. */
const mostLines = 10 * mostRecords

/** Whether the first line of a text names a column of addresses. */
export const isTableOfLinks = (text: string): boolean => findDelimiter(text) !== undefined

/** The sign that parts the first line so that one column is named "url". */
function findDelimiter(text: string): string | undefined {
  const [head = ''] = text
    .slice(0, 2000)
    .trimStart()
    .split(/[\r\n]/u)
  return [',', ';', '\t'].find((sign) =>
    head.split(sign).some((name) => nameOf(name.replaceAll('"', '')) === 'url'),
  )
}

const nameOf = (cell: string): string => cell.trim().toLowerCase()

/** Goes once over the text, without building anything. */
function hasTooManyLines(text: string): boolean {
  let isQuoted = false
  let lines = 0
  let records = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x22) isQuoted = !isQuoted
    if (code !== 0x0a && code !== 0x0d) continue
    lines += 1
    // A blank line is no record, nor is what is between the two signs of a line break.
    if (!isQuoted && text.charCodeAt(at - 1) > 0x0d) records += 1
    if (records > mostRecords + 1 || lines > mostLines) return true
  }
  return false
}

/** A table of links as clips that nobody has read yet: Pocket's, Instapaper's, or any with a column "url". */
export async function parseLinks(text: string): Promise<ImportedFile | ImportRefusal> {
  if (hasTooManyLines(text)) return { reason: 'too-many' }
  const { data } = papaparse.parse<string[]>(text, {
    delimiter: findDelimiter(text),
    skipEmptyLines: 'greedy',
  })
  const [head = [], ...rows] = data
  if (rows.length > mostRecords) return { reason: 'too-many' }
  const columns = new Map(head.map((name, index) => [nameOf(name), index]))
  const source = sourceOf(columns)
  const unread: UnreadRecord[] = []
  const notes: PageNote[] = []
  for (const row of rows) {
    const cell = (name: string): string => (row[columns.get(name) ?? -1] ?? '').trim().toWellFormed()
    const url = cell('url')
    if (!isPageAddress(url) || url.length > 10_000) {
      unread.push({ name: (cell('title') || url).slice(0, 200), lacks: 'address' })
      continue
    }
    notes.push({
      url,
      title: titleOf(cell('title'), url),
      created: timeOf(cell('time_added') || cell('timestamp')),
      tags: tagsOf(cell('tags')),
      collection: collectionOf(cell('folder')),
      note: cell('selection'),
    })
  }
  return { source, clips: await clipsOfPages(notes), corrections: [], unread }
}

function sourceOf(columns: Map<string, number>): ImportSource {
  if (columns.has('time_added')) return 'pocket'
  return columns.has('folder') && columns.has('selection') ? 'instapaper' : 'links'
}

/** Pocket gives the address as title where it knows none. */
const titleOf = (title: string, url: string): string => (title === url ? '' : title.replaceAll(/\s+/gu, ' '))

/** ISO 8601 from seconds since 1970; undefined where it is no such number. */
function timeOf(seconds: string): string | undefined {
  const milliseconds = /^\d{1,11}$/u.test(seconds) ? Number(seconds) * 1000 : Date.parse(seconds)
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString()
}

/** Pocket parts tags by "|"; Instapaper writes a list as JSON does, and other tables use commas. */
function tagsOf(cell: string): string[] {
  const list = /^\[(.*)\]$/su.exec(cell)?.[1]
  return (list ?? cell)
    .split(cell.includes('|') ? '|' : ',')
    .map((tag) => tag.trim().replace(/^"(.*)"$/su, '$1'))
}

/** Instapaper's own two shelves are no collections of the reader's. */
const collectionOf = (folder: string): string | undefined =>
  folder === '' || folder === 'Unread' || folder === 'Archive' ? undefined : folder
