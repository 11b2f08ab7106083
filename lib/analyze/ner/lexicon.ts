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

/** Open addressing: a power of two of slots, at most half of them taken; key 0 is free. */
export interface HashTable {
  keys: Int32Array
  values: Int32Array
  mask: number
}

export function createTable(size: number): HashTable {
  let slots = 16
  while (slots < size * 2) slots *= 2
  return { keys: new Int32Array(slots), values: new Int32Array(slots), mask: slots - 1 }
}

/** The slot where a key is, or would be. */
export function findSlot({ keys, mask }: HashTable, key: number): number {
  let slot = Math.imul(key, 0x9e3779b1) >>> 8
  for (slot &= mask; keys[slot] !== key && keys[slot] !== 0;) slot = (slot + 1) & mask
  return slot
}
