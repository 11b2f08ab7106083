import { Inflate } from 'fflate'
import { highestRatio, largestContent } from './import-limits'
import type { ImportRefusal } from './imported-file'
import { findContent, type ArchiveEntry } from './read-directory'

/** Bytes that are given to the unpacker at a time: they may become a thousand times as many before anybody looks. */
const portion = 16 * 2 ** 10
/** Bytes that are read from the disk at a time. */
const stretch = 2 ** 20
/** Below this no ratio is asked: a short list of one word packs very well. */
const harmless = 10 * 2 ** 20

/**
 * Unpacks some entries of a zip. What the archive says of them is checked before, what really comes while it is
 * unpacked. `onProgress` is told the share that is done, from 0 to 1.
 */
export async function unpack(
  archive: Blob,
  entries: ArchiveEntry[],
  onProgress: (share: number) => void,
  most = largestContent,
): Promise<Map<string, Uint8Array> | ImportRefusal> {
  const sum = (of: 'packed' | 'unpacked'): number => entries.reduce((total, entry) => total + entry[of], 0)
  const packed = sum('packed')
  const refusal = refusalOf(entries, packed, sum('unpacked'), most)
  if (refusal) return refusal
  const contents = new Map<string, Uint8Array>()
  let done = 0
  for (const entry of entries) {
    const content = await unpackEntry(archive, entry, (read) =>
      onProgress((done + read) / Math.max(packed, 1)),
    )
    if (!content) return { reason: 'damaged' }
    contents.set(entry.name, content)
    done += entry.packed
  }
  return contents
}

function refusalOf(
  entries: ArchiveEntry[],
  packed: number,
  unpacked: number,
  most: number,
): ImportRefusal | undefined {
  if (unpacked > most) return { reason: 'too-large' }
  if (unpacked > harmless && unpacked > highestRatio * packed) return { reason: 'too-packed' }
  // Two entries of one name: which is meant, nobody can tell.
  const areUnclear = new Set(entries.map(({ name }) => name)).size < entries.length
  return areUnclear || entries.some(({ method }) => method === 'other') ? { reason: 'damaged' } : undefined
}

/** The content of an entry; undefined where it is not what the archive says. Never more than it says is held. */
async function unpackEntry(
  archive: Blob,
  entry: ArchiveEntry,
  onRead: (bytes: number) => void,
): Promise<Uint8Array | undefined> {
  const start = await findContent(archive, entry)
  if (start === undefined || start + entry.packed > archive.size) return undefined
  const content = new Uint8Array(entry.unpacked)
  let length = 0
  let isComplete = entry.method === 'stored'
  const take = (chunk: Uint8Array): void => {
    if (length + chunk.length <= content.length) content.set(chunk, length)
    length += chunk.length
  }
  const inflate = new Inflate((chunk, isLast) => {
    take(chunk)
    isComplete ||= isLast
  })
  try {
    for (let at = 0; at < entry.packed; at += stretch) {
      const bytes = new Uint8Array(
        await archive.slice(start + at, start + Math.min(at + stretch, entry.packed)).arrayBuffer(),
      )
      for (let from = 0; from < bytes.length; from += portion) {
        const part = bytes.subarray(from, from + portion)
        if (entry.method === 'stored') take(part)
        else inflate.push(part, at + from + portion >= entry.packed)
        if (length > content.length) return undefined
      }
      onRead(at + bytes.length)
    }
  } catch {
    // The library throws at what is packed in no way that it knows.
    return undefined
  }
  return isComplete && length === content.length ? content : undefined
}
