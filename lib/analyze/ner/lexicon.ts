/** Bits of a lexicon entry above its cluster. */
export const enum Entry {
  /** The lowest ten bits are the word's cluster, counted from 1; 0 is none. */
  cluster = 0x3ff,
  firstName = 0x400,
  lastName = 0x800,
  /** The word alone, or the phrase, is a town. */
  town = 0x1000,
  bigTown = 0x2000,
  /** The word begins a phrase of two or more words that is in the lexicon. */
  phraseStart = 0x4000,
  /** The word alone, or the phrase, is a country, a state, a landscape or a sea. */
  region = 0x8000,
}

/** Words, and names of several words, by the hash of their normalized form. */
export interface Lexicon {
  /** The entry, a set of `Entry` bits; 0 for a word that it does not know. */
  find: (hash: number) => number
  /** The middle and the coarse cluster of each cluster. */
  middle: Uint8Array
  coarse: Uint8Array
}

/**
 * Rising keys that are spread evenly, and where those begin that share their upper bits: about one of them. To make it is
 * one pass in the order of the memory; a hash table of the same keys took ten times as long to fill.
 */
export interface KeyTable {
  keys: Int32Array
  /** The row of the first key with so much in its upper bits, or above; one more at the end. */
  starts: Uint32Array
  shift: number
}

/** Makes a table of `count` keys of so many bits, which `next` gives in rising order. */
export function createTable(count: number, bits: number, next: () => number): KeyTable {
  const upper = Math.max(1, Math.ceil(Math.log2(count + 1)))
  const shift = bits - upper
  const keys = new Int32Array(count)
  const starts = new Uint32Array(2 ** upper + 1)
  let bucket = 0
  for (let row = 0; row < count; row += 1) {
    const key = next()
    keys[row] = key
    for (const last = key >>> shift; bucket <= last; bucket += 1) starts[bucket] = row
  }
  starts.fill(count, bucket)
  return { keys, starts, shift }
}

/** The row of a key, or -1 where it is not there. */
export function findRow({ keys, starts, shift }: KeyTable, key: number): number {
  const bucket = key >>> shift
  const end = starts[bucket + 1]!
  for (let row = starts[bucket]!; row < end; row += 1) if (keys[row] === key) return row
  return -1
}
