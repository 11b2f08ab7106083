import * as v from 'valibot'
import { isPageAddress, words as text } from './clip-shape'
import type { ImportedFile, UnreadRecord } from './imported-file'
import { clipsOfPages, type PageNote } from './page-notes'

const highlight = v.object({
  text,
  timestamp: v.fallback(v.optional(v.string()), undefined),
  notes: v.fallback(v.array(text), []),
})

/** A page as Obsidian Web Clipper exports it. What it has besides is for its own view of the page. */
const page = v.object({
  url: text,
  title: v.fallback(v.optional(text), undefined),
  highlights: v.array(v.unknown()),
})

/** Whether a value looks like the highlights of Obsidian Web Clipper. */
export const isObsidian = (value: unknown): value is unknown[] =>
  Array.isArray(value) &&
  value.some((one) => v.is(v.object({ url: v.string(), highlights: v.array(v.unknown()) }), one))

/** Highlights of Obsidian Web Clipper as clips without article text. */
export async function parseObsidian(records: unknown[]): Promise<ImportedFile> {
  const unread: UnreadRecord[] = []
  const notes: PageNote[] = []
  for (const record of records) {
    const read = v.safeParse(page, record)
    if (!read.success || !isPageAddress(read.output.url)) {
      unread.push({
        name: read.success ? read.output.url.slice(0, 200) : '',
        lacks: read.success ? 'address' : 'parts',
      })
      continue
    }
    const { url, title, highlights } = read.output
    for (const one of highlights) {
      const made = v.safeParse(highlight, one)
      const exact = made.success ? wordsOf(made.output.text) : ''
      if (!made.success || exact === '') {
        unread.push({ name: title ?? url.slice(0, 200), lacks: 'words' })
        continue
      }
      const { timestamp, notes: written } = made.output
      const mark = { name: exact, exact, created: timestamp, note: written.join('\n\n') }
      notes.push({ url, title, created: timestamp, mark })
    }
  }
  return { source: 'obsidian', clips: await clipsOfPages(notes), corrections: [], unread }
}

const markup = /<\/?[a-z][^<>]*>/giu
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** The words of a highlight: earlier versions export them with their markup. */
function wordsOf(content: string): string {
  if (!/<\/[a-z]\w*>|<(?:img|br|hr)\b/iu.test(content)) return content.trim()
  return content
    .replaceAll(/<\/(?:p|div|li|h[1-6]|blockquote)>|<br\b[^<>]*>/giu, '\n')
    .replaceAll(markup, '')
    .replaceAll(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/giu,
      (whole: string, decimal?: string, hex?: string, name?: string) => {
        if (name) return entities[name.toLowerCase()] ?? whole
        const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
        return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole
      },
    )
    .replaceAll(/\n{2,}/gu, '\n\n')
    .trim()
    .toWellFormed()
}
