import { countryWords, demonyms } from '../words/countries'
import {
  calendar,
  organizationWords,
  particles,
  placePrepositions,
  placeWords,
  speech,
  titles,
} from '../words/name-context'
import { hashString } from './hash'
import type { Lexicon } from './lexicon'

/** What the features know about a word by itself, whatever stands around it. Hashes are 32-bit. */
export interface WordType {
  lower: number
  shape: number
  prefixes: [number, number, number]
  suffixes: [number, number, number, number]
  /** The word's entry in the lexicon: its clusters and lists; 0 where it has none. */
  entry: number
  lists: number
  casing: Casing
  /** It starts with a letter. */
  isWord: boolean
  /** The `'s` after a name. */
  isPossessive: boolean
}

export const enum Casing {
  none,
  lower,
  initial,
  capitalized,
  upper,
  mixed,
}

export const enum List {
  Title = 1,
  Speech = 2,
  Preposition = 4,
  Organization = 8,
  Place = 16,
  Particle = 32,
  Calendar = 64,
  Demonym = 128,
  Country = 256,
  Of = 512,
}

function readCasing(word: string): Casing {
  if (!/\p{L}/u.test(word)) return Casing.none
  if (!/\p{Lu}/u.test(word)) return Casing.lower
  if (/^\p{Lu}\.?$/u.test(word)) return Casing.initial
  if (!/\p{Ll}/u.test(word)) return Casing.upper
  return /^\p{Lu}\P{Lu}*$/u.test(word) ? Casing.capitalized : Casing.mixed
}

const readShape = (word: string): string =>
  word
    .replaceAll(/\p{Lu}/gu, 'X')
    .replaceAll(/\p{Ll}/gu, 'x')
    .replaceAll(/[\p{L}\p{M}]/gu, 'o')
    .replaceAll(/\d/gu, '0')
    .replaceAll(/(.)\1{2,}/gu, '$1$1')

const demonymsInLower: ReadonlySet<string> = new Set([...demonyms].map((word) => word.toLowerCase()))

function readLists(word: string, lower: string): number {
  const bare = lower.replace(/\.$/u, '')
  let lists = 0
  if (titles.has(bare)) lists |= List.Title
  if (speech.has(bare)) lists |= List.Speech
  if (placePrepositions.has(bare)) lists |= List.Preposition
  if (organizationWords.has(bare)) lists |= List.Organization
  if (placeWords.has(bare)) lists |= List.Place
  if (particles.has(bare)) lists |= List.Particle
  if (lower === 'of' || lower === '&') lists |= List.Of
  if (calendar.has(bare)) lists |= List.Calendar
  if (demonymsInLower.has(lower) && word !== lower) lists |= List.Demonym
  if (countryWords.has(word)) lists |= List.Country
  return lists
}

/** The form in which words are looked up: lower case, no accents, straight apostrophes, any digit a 0. */
export function normalizeWord(word: string): string {
  const plain = word.toLowerCase().replaceAll('’', "'").replaceAll(/\d/gu, '0')
  // Papers write "São Paulo" and "Sao Paulo".
  return /[^\0-\x7f]/u.test(plain) ? plain.normalize('NFD').replaceAll(/\p{M}/gu, '') : plain
}

/** Describes a word once for all its places in a document. */
export function readWordType(word: string, lexicon: Lexicon): WordType {
  const lower = normalizeWord(word)
  const { length } = lower
  const affix = (size: number, fromEnd: boolean): number => {
    if (length <= size) return 0
    return fromEnd ? hashString(lower, length - size) : hashString(lower, 0, size)
  }
  return {
    lower: hashString(lower),
    shape: hashString(readShape(word)),
    prefixes: [affix(2, false), affix(3, false), affix(4, false)],
    suffixes: [affix(1, true), affix(2, true), affix(3, true), affix(4, true)],
    entry: lexicon.find(hashString(lower)),
    lists: readLists(word, lower),
    casing: readCasing(word),
    isWord: /^\p{L}/u.test(word),
    isPossessive: lower === "'s",
  }
}
