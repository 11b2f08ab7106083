import { Unzip, UnzipInflate, UnzipPassThrough, type UnzipFile } from 'fflate'
import { highestRatio, largestContent, mostEntries } from './import-limits'
import type { ImportRefusal } from './imported-file'

/** Bytes that are given to the unpacker at a time: they may become a thousand times as many before anybody looks. */
const portion = 16 * 2 ** 10
/** Below this no ratio is asked: a short list of one word packs very well. */
const harmless = 10 * 2 ** 20

interface Unpacking {
  entries: number
  /** In bytes, over all entries that are wanted. */
  declared: number
  unpacked: number
  chunks: Map<string, Uint8Array[]>
  complete: Set<string>
  refusal?: ImportRefusal
}

/**
 * Unpacks those entries of a zip whose names are wanted; all others are passed by. What is declared is checked before,
 * what really comes while it is unpacked. `onProgress` is told the share that is done, from 0 to 1.
 */
export function unpack(
  archive: Uint8Array,
  isWanted: (name: string) => boolean,
  onProgress: (share: number) => void,
): Map<string, Uint8Array> | ImportRefusal {
  const state: Unpacking = { entries: 0, declared: 0, unpacked: 0, chunks: new Map(), complete: new Set() }
  const unzip = new Unzip((entry) => {
    state.entries += 1
    if (state.entries > mostEntries) state.refusal ??= { reason: 'too-many' }
    if (!state.refusal && isWanted(entry.name)) take(entry, state, archive.length)
  })
  unzip.register(UnzipInflate)
  unzip.register(UnzipPassThrough)
  try {
    for (let at = 0; at < archive.length && !state.refusal; at += portion) {
      unzip.push(archive.subarray(at, at + portion), at + portion >= archive.length)
      onProgress(Math.min(1, (at + portion) / archive.length))
    }
  } catch {
    // The library throws at what is no zip, or is packed in a way that it does not know.
    return state.refusal ?? { reason: 'damaged' }
  }
  if (state.refusal) return state.refusal
  if (state.complete.size < state.chunks.size) return { reason: 'damaged' }
  return new Map([...state.chunks].map(([name, chunks]) => [name, join(chunks)]))
}

function take(entry: UnzipFile, state: Unpacking, packed: number): void {
  const { name, originalSize, size = packed } = entry
  state.declared += originalSize ?? 0
  if (state.declared > largestContent) state.refusal = { reason: 'too-large' }
  else if (isBomb(originalSize ?? 0, size)) state.refusal = { reason: 'too-packed' }
  // Two entries of one name: which is meant, nobody can tell.
  else if (state.chunks.has(name)) state.refusal = { reason: 'damaged' }
  if (state.refusal) return
  const chunks: Uint8Array[] = []
  state.chunks.set(name, chunks)
  let length = 0
  entry.ondata = (error, chunk, isLast) => {
    if (error) state.refusal ??= { reason: 'damaged' }
    if (state.refusal) return
    chunks.push(chunk)
    length += chunk.length
    state.unpacked += chunk.length
    if (originalSize !== undefined && length > originalSize) state.refusal = { reason: 'damaged' }
    else if (state.unpacked > largestContent) state.refusal = { reason: 'too-large' }
    else if (isBomb(state.unpacked, packed)) state.refusal = { reason: 'too-packed' }
    else if (isLast) state.complete.add(name)
  }
  entry.start()
}

const isBomb = (unpacked: number, packed: number): boolean =>
  unpacked > harmless && unpacked > highestRatio * packed

function join(chunks: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
