import { backupEntry } from '../export/write-backup'
import { mostPictureBytes } from '../keep-pictures'
import { largestFile, largestPictures, mostEntries, mostPictures } from './import-limits'
import type { ImportedFile, ImportRefusal } from './imported-file'
import { isBackup, parseBackup } from './parse-backup'
import { findHypothesis, parseHypothesis } from './parse-hypothesis'
import { parseJson } from './parse-json'
import { isTableOfLinks, parseLinks } from './parse-links'
import { isObsidian, parseObsidian } from './parse-obsidian'
import { readDirectory } from './read-directory'
import { unpack } from './unpack'

/** Whether a file is too large to be read at all, by its size and its first bytes. */
const isTooLarge = (size: number, head: Uint8Array): boolean =>
  size > (isOurs(head) ? largestFile.backup : isArchive(head) ? largestFile.archive : largestFile.text)

/**
 * Reads a file that somebody else may have made: a backup, or the export of another program, told apart by what is in
 * it. Gives back what it holds, or why nothing of it is taken; it never throws. `onProgress` is told a share from 0 to 1.
 */
export async function readImport(
  file: Blob,
  onProgress: (share: number) => void = () => undefined,
): Promise<ImportedFile | ImportRefusal> {
  const head = await readBytes(file.slice(0, nameAt + backupEntry.length))
  if (isTooLarge(file.size, head)) return { reason: 'too-large' }
  if (file.size === 0) return { reason: 'empty' }
  return isArchive(head) ? readArchive(file, onProgress) : readText(decode(await readBytes(file)))
}

const readBytes = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer())

/** In an archive, where the name of the first entry stands. */
const nameAt = 30
const isOurs = (head: Uint8Array): boolean =>
  isArchive(head) && new TextDecoder().decode(head.subarray(nameAt)) === backupEntry
const isArchive = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)

/** Pocket's list comes in parts. A part in a folder of its own is what macOS adds. */
const isTable = (name: string): boolean => /^(?!__MACOSX\/)(?:[^/]+\/)?[^/.][^/]*\.csv$/iu.test(name)

const isPicture = (name: string): boolean => name.startsWith('pictures/')

async function readArchive(
  file: Blob,
  onProgress: (share: number) => void,
): Promise<ImportedFile | ImportRefusal> {
  const directory = await readDirectory(file)
  if ('reason' in directory) return directory
  const pictures = directory.filter(({ name }) => isPicture(name))
  if (pictures.length > mostPictures || directory.length - pictures.length > mostEntries)
    return { reason: 'too-many' }
  const wanted = directory.filter(({ name }) => name === backupEntry || isTable(name))
  const entries = await unpack(file, wanted, onProgress)
  if ('reason' in entries) return entries
  const backup = entries.get(backupEntry)
  if (backup) {
    if (pictures.some(({ unpacked }) => unpacked > mostPictureBytes)) return { reason: 'too-large' }
    const contents = await unpack(file, pictures, () => undefined, largestPictures)
    return 'reason' in contents ? contents : readText(decode(backup), contents)
  }
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

async function readText(
  text: string,
  pictures: Map<string, Uint8Array> = new Map(),
): Promise<ImportedFile | ImportRefusal> {
  if (text.trim() === '') return { reason: 'empty' }
  if (!/^\s*[[{]/u.test(text)) return isTableOfLinks(text) ? parseLinks(text) : { reason: 'unknown' }
  const parsed = parseJson(text)
  if ('reason' in parsed) return parsed
  const { value } = parsed
  if (isBackup(value)) return parseBackup(value, pictures)
  if (isObsidian(value)) return parseObsidian(value)
  const annotations = findHypothesis(value)
  return annotations ? parseHypothesis(annotations) : { reason: 'unknown' }
}
