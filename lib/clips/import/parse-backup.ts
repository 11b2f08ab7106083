import * as v from 'valibot'
import type { Annotation } from '../../model/annotation'
import { mostPictureBytes, type ClipWithPictures, type KeptPicture } from '../keep-pictures'
import { clipSchema, migrateClip } from '../migrate-clip'
import { annotation, backedPicture, clipWithoutMarks, correction, isPageAddress } from './clip-shape'
import type { ImportedFile, ImportRefusal, UnreadRecord } from './imported-file'

const backup = v.object({
  lede: v.number(),
  clips: v.array(v.unknown()),
  corrections: v.optional(v.array(v.unknown()), []),
  // The first versions wrote an object, with nothing in it.
  pictures: v.fallback(v.array(v.unknown()), []),
})

/** What is read before the shape is known. */
const versioned = v.object({ schema: v.number() })
const named = v.object({ article: v.object({ title: v.fallback(v.string(), ''), url: v.unknown() }) })
const marked = v.object({ annotations: v.array(v.unknown()) })

const newestMark: Annotation['schema'] = 1

/** Whether a value claims to be a backup of Lede, whatever its version. */
export const isBackup = (value: unknown): boolean => v.is(v.object({ lede: v.unknown() }), value)

/**
 * The clips and corrections of a backup, in today's shapes, from any shape that an earlier version wrote. `contents` are
 * those of its pictures, by the names of their entries.
 */
export function parseBackup(
  value: unknown,
  contents: Map<string, Uint8Array> = new Map(),
): ImportedFile | ImportRefusal {
  if (isNewer(v.is(v.object({ lede: v.number() }), value) ? value.lede : 0, 1)) return { reason: 'newer' }
  const read = v.safeParse(backup, value)
  if (!read.success) return { reason: 'damaged' }
  const file: ImportedFile = { source: 'backup', clips: [], corrections: [], unread: [] }
  const pictures = readPictures(read.output.pictures, contents)
  for (const record of read.output.clips) {
    if (isNewer(versionOf(record), clipSchema)) return { reason: 'newer' }
    const clip = parseClip(record)
    if ('reason' in clip) return clip
    file.unread.push(...clip.unread)
    const kept = pictures.get(clip.clip?.id ?? '')
    if (clip.clip) file.clips.push({ ...clip.clip, ...(kept && { pictures: kept }) })
  }
  for (const record of read.output.corrections) {
    if (isNewer(versionOf(record), 1)) return { reason: 'newer' }
    const made = v.safeParse(correction, record)
    if (made.success) file.corrections.push(made.output)
    else file.unread.push({ name: '', lacks: 'parts' })
  }
  return file
}

/** By the ids of the clips; what has no content, or would be too much, is left out. */
function readPictures(records: unknown[], contents: Map<string, Uint8Array>): Map<string, KeptPicture[]> {
  const pictures = new Map<string, KeptPicture[]>()
  const bytes = new Map<string, number>()
  for (const record of records) {
    const read = v.safeParse(backedPicture, record)
    const content = read.success ? contents.get(read.output.entry) : undefined
    if (!read.success || !content) continue
    const { clip, url, width, height, type } = read.output
    const sum = (bytes.get(clip) ?? 0) + content.length
    if (sum > mostPictureBytes) continue
    bytes.set(clip, sum)
    const kept = { url, width, height, content: new Blob([new Uint8Array(content)], { type }) }
    pictures.set(clip, [...(pictures.get(clip) ?? []), kept])
  }
  return pictures
}

const isNewer = (version: number, known: number): boolean => version > known
const versionOf = (record: unknown): number => (v.is(versioned, record) ? record.schema : 0)

function parseClip(record: unknown): { clip?: ClipWithPictures; unread: UnreadRecord[] } | ImportRefusal {
  const head = v.safeParse(named, record)
  const name = head.success ? head.output.article.title : ''
  const old = versionOf(record) === 1
  const migrated: unknown = old ? migrateClip(record as Parameters<typeof migrateClip>[0]) : record
  const clip = v.safeParse(clipWithoutMarks, migrated)
  const marks = v.safeParse(marked, migrated)
  if (!clip.success || !marks.success) {
    const hasAddress = !head.success || isPageAddress(String(head.output.article.url))
    return { unread: [{ name, lacks: hasAddress ? 'parts' : 'address' }] }
  }
  const annotations = new Map<string, Annotation>()
  const unread: UnreadRecord[] = []
  for (const mark of marks.output.annotations) {
    if (isNewer(versionOf(mark), newestMark)) return { reason: 'newer' }
    const made = v.safeParse(annotation, mark)
    if (!made.success) unread.push({ name, lacks: 'words' })
    else if (!annotations.has(made.output.id) || isLater(made.output, annotations.get(made.output.id)))
      annotations.set(made.output.id, made.output)
  }
  const { article, analysis, ...rest } = clip.output
  return {
    clip: { ...rest, article, ...(analysis && { analysis }), annotations: [...annotations.values()] },
    unread,
  }
}

const isLater = (one: Annotation, other: Annotation | undefined): boolean =>
  other === undefined || one.modified > other.modified
