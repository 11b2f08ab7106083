import { featureVersion } from '../../lib/analyze/ner/features'
import { layoutVersion, lexiconShift, magic } from '../../lib/analyze/ner/model'
import type { LexiconData } from './build-lexicon'

/** Rows of weights by rising key. */
export interface PrunedWeights {
  keys: Uint32Array
  rows: Float32Array
  transitions: Float32Array
}

class Writer {
  private readonly parts: Uint8Array[] = []

  uint32(value: number): void {
    this.parts.push(new Uint8Array(Uint32Array.of(value).buffer))
  }

  float32(value: number): void {
    this.parts.push(new Uint8Array(Float32Array.of(value).buffer))
  }

  bytes(bytes: Uint8Array): void {
    this.parts.push(bytes)
  }

  keys(keys: ArrayLike<number>): void {
    const bytes: number[] = []
    let previous = 0
    for (let i = 0; i < keys.length; i += 1) {
      let step = keys[i]! - previous
      previous = keys[i]!
      while (step >= 0x80) {
        bytes.push((step & 0x7f) | 0x80)
        step >>>= 7
      }
      bytes.push(step)
    }
    this.parts.push(Uint8Array.from(bytes))
  }

  finish(): Uint8Array {
    const all = new Uint8Array(this.parts.reduce((sum, part) => sum + part.length, 0))
    let at = 0
    for (const part of this.parts) {
      all.set(part, at)
      at += part.length
    }
    return all
  }
}

function writeLexicon(writer: Writer, { entries, middle, coarse }: LexiconData): void {
  const short = new Map<number, number>()
  for (const [hash, bits] of entries) {
    const key = hash >>> lexiconShift || 1
    short.set(key, (short.get(key) ?? 0) || bits)
  }
  const keys = [...short.keys()].toSorted((a, b) => a - b)
  writer.uint32(middle.length)
  writer.uint32(keys.length)
  writer.bytes(middle)
  writer.bytes(coarse)
  writer.keys(keys)
  writer.bytes(Uint8Array.from(keys, (key) => short.get(key)! & 0xff))
  writer.bytes(Uint8Array.from(keys, (key) => short.get(key)! >>> 8))
}

/** Writes the file that `readNerModel` reads; weights are rounded to bytes. */
export function writeModel(
  { keys, rows, transitions }: PrunedWeights,
  lexicon: LexiconData,
  scale: number,
): Uint8Array {
  const writer = new Writer()
  writer.uint32(magic)
  writer.uint32(layoutVersion)
  writer.uint32(featureVersion)
  writer.float32(scale)
  for (const weight of transitions) writer.float32(weight)
  writeLexicon(writer, lexicon)
  writer.uint32(keys.length)
  writer.keys(keys)
  const weights = Int8Array.from(rows, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))))
  writer.bytes(new Uint8Array(weights.buffer))
  return writer.finish()
}
