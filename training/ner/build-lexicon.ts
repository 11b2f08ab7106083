import { allFakers } from '@faker-js/faker'
import { hashString } from '../../lib/analyze/ner/hash'
import { Entry } from '../../lib/analyze/ner/lexicon'
import { countries } from '../../lib/analyze/words/countries'
import { regions, stateNames } from '../../lib/analyze/words/regions'
import { normalizeWord } from '../../lib/analyze/ner/word-type'
import { readFirstNames } from '../lists/read-first-names'
import { mensNames, womensNames } from '../lists/more-first-names'
import { cities } from './cities'
import { clusterWords, fineCount, type WordClusters } from './cluster-words'
import { readSubdivisions } from './read-subdivisions'
import { readVectors } from './read-vectors'

export interface LexiconData {
  /** Hash of the normalized word or phrase -> `Entry` bits. */
  entries: Map<number, number>
  middle: Uint8Array
  coarse: Uint8Array
}

const vocabularySize = 70_000
const smallestTown = 5_000
const bigTown = 200_000

function readLastNames(): Set<string> {
  const names = new Set<string>()
  for (const faker of Object.values(allFakers)) {
    for (const list of Object.values(faker.rawDefinitions.person?.last_name ?? {}))
      for (const name of list) if (/^\p{Script=Latin}[\p{Script=Latin}'’-]+$/u.test(name)) names.add(name)
  }
  return names
}

/** Makes place for cluster 0, which is none. */
const shift = (of: Uint8Array): Uint8Array =>
  Uint8Array.from({ length: fineCount + 1 }, (_, i) => of[i - 1] ?? 0)

/** Puts clusters, first and last names, and towns together, by the hash of each word. */
export function buildLexicon(): LexiconData {
  const vectors = readVectors(vocabularySize)
  return fillLexicon(vectors.words, clusterWords(vectors))
}

/** The lexicon of words, the most frequent first, whose clusters are known. */
function fillLexicon(words: readonly string[], clusters: WordClusters): LexiconData {
  const entries = new Map<number, number>()
  const add = (name: string, bits: number): void => {
    const key = hashString(normalizeWord(name))
    entries.set(key, (entries.get(key) ?? 0) | bits)
  }
  const addStart = (name: string): void => {
    const [first, ...others] = name.split(' ')
    if (others.length > 0) add(first!, Entry.phraseStart)
  }
  for (const [index, word] of words.entries()) {
    // Any digit is looked up as 0, so that "g0" is too many words to have a cluster; of "jose" and "josé" the first has it.
    if (/\d/u.test(word) || entries.has(hashString(normalizeWord(word)))) continue
    add(word, clusters.fine[index]! + 1)
  }
  const vocabulary = new Set(words)
  for (const name of [...readFirstNames().keys(), ...mensNames, ...womensNames])
    if (vocabulary.has(name)) add(name, Entry.firstName)
  for (const name of readLastNames()) if (vocabulary.has(normalizeWord(name))) add(name, Entry.lastName)
  for (const { name, population } of cities) {
    if (population < smallestTown) continue
    add(name, Entry.town | (population >= bigTown ? Entry.bigTown : 0))
    addStart(name)
  }
  for (const name of [
    ...countries.flatMap(({ names }) => names),
    ...regions,
    ...stateNames,
    ...readSubdivisions(),
  ]) {
    add(name, Entry.region)
    addStart(name)
  }
  return { entries, middle: shift(clusters.middle), coarse: shift(clusters.coarse) }
}
