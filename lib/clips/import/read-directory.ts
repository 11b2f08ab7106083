import { mostPictures, mostEntries } from './import-limits'
import type { ImportRefusal } from './imported-file'

/** A file in an archive, as the archive's directory has it. Sizes and places in bytes. */
export interface ArchiveEntry {
  name: string
  method: 'stored' | 'deflated' | 'other'
  packed: number
  unpacked: number
  /** Where its own head stands in the archive. */
  at: number
}

const endLength = 22
const longestComment = 2 ** 16 - 1
const headLength = 46
const longestDirectory = 64 * 2 ** 20

/**
 * Reads the directory at the end of a zip. Whoever goes through the archive from its beginning instead takes bytes in a
 * picture for the head of a file now and then, because a writer that streams tells no sizes there.
 */
export async function readDirectory(archive: Blob): Promise<ArchiveEntry[] | ImportRefusal> {
  const tailAt = Math.max(0, archive.size - endLength - longestComment)
  const tail = await viewOf(archive, tailAt, archive.size)
  let end = tail.byteLength - endLength
  while (end >= 0 && tail.getUint32(end, true) !== 0x06054b50) end -= 1
  if (end < 0) return { reason: 'damaged' }
  const count = tail.getUint16(end + 10, true)
  const length = tail.getUint32(end + 12, true)
  const start = tail.getUint32(end + 16, true)
  if (start + length > tailAt + end) return { reason: 'damaged' }
  if (length > longestDirectory || count > mostEntries + mostPictures) return { reason: 'too-many' }
  const directory = await viewOf(archive, start, start + length)
  const entries: ArchiveEntry[] = []
  for (let at = 0; at < length;) {
    if (at + headLength > length || directory.getUint32(at, true) !== 0x02014b50) return { reason: 'damaged' }
    const nameLength = directory.getUint16(at + 28, true)
    const next =
      at + headLength + nameLength + directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true)
    if (next > length) return { reason: 'damaged' }
    const method = directory.getUint16(at + 10, true)
    entries.push({
      name: new TextDecoder().decode(new Uint8Array(directory.buffer, at + headLength, nameLength)),
      method: method === 0 ? 'stored' : method === 8 ? 'deflated' : 'other',
      packed: directory.getUint32(at + 20, true),
      unpacked: directory.getUint32(at + 24, true),
      at: directory.getUint32(at + 42, true),
    })
    at = next
  }
  return entries.length === count ? entries : { reason: 'damaged' }
}

/** Where the content of an entry begins; undefined where its head is not there. */
export async function findContent(archive: Blob, { at }: ArchiveEntry): Promise<number | undefined> {
  const head = await viewOf(archive, at, at + 30)
  if (head.byteLength < 30 || head.getUint32(0, true) !== 0x04034b50) return undefined
  return at + 30 + head.getUint16(26, true) + head.getUint16(28, true)
}

async function viewOf(archive: Blob, start: number, end: number): Promise<DataView> {
  return new DataView(await archive.slice(start, end).arrayBuffer())
}
