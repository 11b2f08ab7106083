import { featureVersion } from './features'
import { labelCount } from './labels'
import { keyBits } from './feature-writer'
import { createTable, findRow, type KeyTable, type Lexicon } from './lexicon'

/** The name tagger's weights, as read from `public/models/ner-en.bin`. */
export interface NerModel {
  version: number
  lexicon: Lexicon
  /** From a feature's key to its row of weights. */
  rows: KeyTable
  /** `labelCount` a row, as they lie in the file; a weight is this times `scale`. */
  weights: Int8Array
  scale: number
  /** From each label to each. */
  transitions: Float32Array
}

/** "LNER" as a little-endian number. */
export const magic = 0x52454e4c
/** Raise it with every change to the file's layout. */
export const layoutVersion = 2
/** Lexicon keys keep the upper bits of a hash, so that the steps between them are short. */
export const lexiconShift = 6

/** Reads a file's numbers one after the other. */
class Reader {
  private at = 0
  private readonly view: DataView
  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  uint32(): number {
    this.at += 4
    return this.view.getUint32(this.at - 4, true)
  }

  float32(): number {
    this.at += 4
    return this.view.getFloat32(this.at - 4, true)
  }

  take(length: number): Uint8Array {
    this.at += length
    return this.bytes.subarray(this.at - length, this.at)
  }

  /** A table of rising keys, stored as steps of seven bits a byte. */
  keys(count: number, bits: number): KeyTable {
    let key = 0
    return createTable(count, bits, () => {
      let step = 0
      let shift = 0
      let byte = 0
      do {
        byte = this.bytes[this.at]!
        this.at += 1
        step |= (byte & 0x7f) << shift
        shift += 7
      } while (byte & 0x80)
      key += step
      return key
    })
  }
}

function readLexicon(reader: Reader): Lexicon {
  const clusterCount = reader.uint32()
  const count = reader.uint32()
  const middle = reader.take(clusterCount).slice()
  const coarse = reader.take(clusterCount).slice()
  const table = reader.keys(count, 32 - lexiconShift)
  const low = reader.take(count)
  const high = reader.take(count)
  const find = (hash: number): number => {
    const row = findRow(table, hash >>> lexiconShift || 1)
    return row < 0 ? 0 : low[row]! | (high[row]! << 8)
  }
  return { find, middle, coarse }
}

/** Reads a model file. Throws where its version is not the one this code understands. */
export function readNerModel(bytes: ArrayBuffer): NerModel {
  const reader = new Reader(new Uint8Array(bytes))
  if (bytes.byteLength < 16 || reader.uint32() !== magic) throw new Error('This is no file of name weights.')
  const layout = reader.uint32()
  const version = reader.uint32()
  if (layout !== layoutVersion || version !== featureVersion)
    throw new Error(
      `The name weights have version ${layout}.${version}, but this program reads ${layoutVersion}.${featureVersion}.`,
    )
  const scale = reader.float32()
  const transitions = Float32Array.from({ length: labelCount * labelCount }, () => reader.float32())
  const lexicon = readLexicon(reader)
  const count = reader.uint32()
  const rows = reader.keys(count, keyBits)
  const { buffer, byteOffset, length } = reader.take(count * labelCount)
  return { version, lexicon, rows, weights: new Int8Array(buffer, byteOffset, length), scale, transitions }
}
