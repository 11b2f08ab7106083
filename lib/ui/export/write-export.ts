import type { CitationStyle } from '../../clips/cite/cite-article'
import { correctAnalysis } from '../../clips/correct-analysis'
import { holdingFor } from '../../clips/correction-store'
import type { ExportWriter, FileParts } from '../../clips/export/export-writer'
import { safeFileName } from '../../clips/export/safe-file-name'
import { startBackup } from '../../clips/export/write-backup'
import { writeClipMarkdown } from '../../clips/export/write-clip-markdown'
import { startHtml } from '../../clips/export/write-html'
import { startMarksCsv } from '../../clips/export/write-marks-csv'
import { startNotesZip } from '../../clips/export/write-notes-zip'
import { startWebAnnotations } from '../../clips/export/write-web-annotations'
import { dataOfPictures, type KeptPicture } from '../../clips/keep-pictures'
import type { Clip } from '../../model/clip'
import type { Correction } from '../../model/correction'
import type { PictureData } from '../../model/picture'
import { i18n, interfaceDirection, interfaceLanguage } from '../../platform/i18n'
import { textFragmentUrl } from '../../render/text-fragment'
import { showNote } from '../../render/show-note'
import { writeMarkedArticle } from '../../render/write-marked-article'
import { placeAnnotations } from '../annotations/place-annotations'
import type { ExportKind } from './export-kinds'

export interface ExportSource {
  ids: string[]
  /** A clip as it is kept; undefined where it is gone meanwhile. */
  read: (id: string) => Promise<Clip | undefined>
  /** The pictures that are kept with a clip. */
  readPictures: (id: string) => Promise<KeptPicture[]>
  corrections: Correction[]
}

export interface ExportedFile {
  name: string
  blob: Blob
  /** How many clips are in it. */
  count: number
  /** Of how many of them the pictures did not fit into it. */
  unpictured: number
}

/** How long the page may stand still, in milliseconds. */
const longestStretch = 12

/**
 * Writes clips as a file. Between two of them the page can do something else; `onProgress` is told how many are done.
 * Undefined where `signal` has ended it.
 */
export async function writeExport(
  kind: ExportKind,
  { ids, read, readPictures, corrections }: ExportSource,
  style: CitationStyle,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<ExportedFile | undefined> {
  const isOne = kind === 'markdown' && ids.length === 1
  let pictures: PictureData = {}
  const backup = kind === 'backup' ? startBackup(corrections) : undefined
  const writer = backup ?? (isOne || kind === 'backup' ? oneNote() : startWriter(kind, style, () => pictures))
  let title: string | undefined
  let count = 0
  let unpictured = 0
  let since = performance.now()
  for (const [index, id] of ids.entries()) {
    const clip = await read(id)
    if (signal.aborted) return undefined
    if (clip) {
      if (kind === 'html') pictures = await dataOfPictures(await readPictures(id))
      writer.add(backup ? clip : corrected(clip, corrections))
      if (backup && !(await backup.addPictures(id, await readPictures(id)))) unpictured += 1
      title ??= clip.article.title || i18n.t('untitled')
      count += 1
    }
    if (performance.now() - since < longestStretch) continue
    onProgress(index + 1)
    await new Promise((resolve) => setTimeout(resolve))
    since = performance.now()
  }
  const { ending, type } = isOne ? { ending: 'md', type: 'text/markdown' } : files[kind]
  const name = count === 1 && kind !== 'backup' ? safeFileName(title ?? '') : `lede-${kind}-${today()}`
  return { name: `${name}.${ending}`, blob: new Blob(writer.end(), { type }), count, unpictured }
}

const files: Record<ExportKind, { ending: string; type: string }> = {
  markdown: { ending: 'zip', type: 'application/zip' },
  html: { ending: 'html', type: 'text/html' },
  csv: { ending: 'csv', type: 'text/csv' },
  annotations: { ending: 'jsonld', type: 'application/ld+json' },
  backup: { ending: 'zip', type: 'application/zip' },
}

/** In the reader's own time zone. */
const today = (): string => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(new Date())

function startWriter(
  kind: Exclude<ExportKind, 'backup'>,
  style: CitationStyle,
  pictures: () => PictureData,
): ExportWriter {
  switch (kind) {
    case 'markdown':
      return startNotesZip(textFragmentUrl)
    case 'html':
      return htmlWriter(style, pictures)
    case 'csv':
      return startMarksCsv()
    case 'annotations':
      return startWebAnnotations()
  }
}

function oneNote(): ExportWriter {
  const parts: FileParts = []
  return { add: (clip) => parts.push(writeClipMarkdown(clip, textFragmentUrl)), end: () => parts }
}

/** As the reader has corrected who is in it and who said what. */
function corrected(clip: Clip, corrections: Correction[]): Clip {
  const { article, analysis } = clip
  const changes = holdingFor(article.url, corrections).map(({ change }) => change)
  return { ...clip, analysis: analysis && correctAnalysis(article.text, analysis, changes) }
}

function htmlWriter(style: CitationStyle, pictures: () => PictureData): ExportWriter {
  const days = new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'long', timeZone: 'UTC' })
  return startHtml({
    words: {
      lang: interfaceLanguage(),
      dir: interfaceDirection(),
      contents: i18n.t('libraryTitle'),
      untitled: i18n.t('untitled'),
      marks: i18n.t('marks'),
      note: i18n.t('note'),
      quotes: i18n.t('quotes'),
      source: i18n.t('cardSource'),
    },
    style,
    passageUrl: textFragmentUrl,
    articleMarkup: (clip, prefix) => articleMarkup(clip, prefix, pictures()),
    noteMarkup: (markdown) => {
      const box = document.createElement('div')
      box.append(showNote(markdown))
      return box.innerHTML
    },
    // The day as the page has it, in its own time zone.
    day: (iso) => {
      const day = new Date(iso.slice(0, 10))
      return Number.isNaN(day.getTime()) ? '' : days.format(day)
    },
  })
}

function articleMarkup(clip: Clip, prefix: string, pictures: PictureData): string {
  const numbers = new Map(clip.annotations.map(({ id }, index) => [id, index + 1]))
  const marks = placeAnnotations(clip, clip.article.text).flatMap(({ annotation, span }) => {
    const number = String(numbers.get(annotation.id))
    const note = annotation.note ? { href: `#${prefix}${number}`, label: number } : undefined
    return span ? [{ span, colour: annotation.colour, note }] : []
  })
  return writeMarkedArticle(clip.article, marks, pictures)
}
