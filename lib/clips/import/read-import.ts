import { backupEntry } from '../export/write-backup'
import { largestFile } from './import-limits'
import type { ImportedFile, ImportRefusal } from './imported-file'
import { isBackup, parseBackup } from './parse-backup'
import { findHypothesis, parseHypothesis } from './parse-hypothesis'
import { parseJson } from './parse-json'
import { isTableOfLinks, parseLinks } from './parse-links'
import { isObsidian, parseObsidian } from './parse-obsidian'
import { unpack } from './unpack'

/** Whether a file is too large to be read at all, by its size and its first bytes. */
export const isTooLarge = (size: number, head: Uint8Array): boolean =>
  size > (isArchive(head) ? largestFile.archive : largestFile.text)

/**
 * Reads a file that somebody else may have made: a backup, or the export of another program, told apart by what is in
 * it. Gives back what it holds, or why nothing of it is taken; it never throws. `onProgress` is told a share from 0 to 1.
 */
export async function readImport(
  bytes: Uint8Array,
  onProgress: (share: number) => void = () => undefined,
): Promise<ImportedFile | ImportRefusal> {
  if (isTooLarge(bytes.length, bytes)) return { reason: 'too-large' }
  if (bytes.length === 0) return { reason: 'empty' }
  if (isArchive(bytes)) return readArchive(bytes, onProgress)
  return readText(decode(bytes))
}

const isArchive = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)

/** Pocket's list comes in parts. A part in a folder of its own is what macOS adds. */
const isTable = (name: string): boolean => /^(?!__MACOSX\/)(?:[^/]+\/)?[^/.][^/]*\.csv$/iu.test(name)

async function readArchive(
  bytes: Uint8Array,
  onProgress: (share: number) => void,
): Promise<ImportedFile | ImportRefusal> {
  const entries = unpack(bytes, (name) => name === backupEntry || isTable(name), onProgress)
  if ('reason' in entries) return entries
  const backup = entries.get(backupEntry)
  if (backup) return readText(decode(backup))
  const tables = [...entries].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const [first, ...others] = tables.map(([, table]) => decode(table))
  if (first === undefined || !isTableOfLinks(first)) return { reason: 'unknown' }
  // Each part has its head; those behind the first must not become rows.
  return parseLinks([first, ...others.map((table) => table.replace(/^[^\n]*\n/u, ''))].join('\n'))
}

/** Text in UTF-8, or in UTF-16 where a byte order mark says so. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

async function readText(text: string): Promise<ImportedFile | ImportRefusal> {
  if (text.trim() === '') return { reason: 'empty' }
  if (!/^\s*[[{]/u.test(text)) return isTableOfLinks(text) ? parseLinks(text) : { reason: 'unknown' }
  const parsed = parseJson(text)
  if ('reason' in parsed) return parsed
  const { value } = parsed
  if (isBackup(value)) return parseBackup(value)
  if (isObsidian(value)) return parseObsidian(value)
  const annotations = findHypothesis(value)
  return annotations ? parseHypothesis(annotations) : { reason: 'unknown' }
}
