import { auxiliaries, conjunctions, determiners, prepositions, subjectPronouns } from '../words/clause-words'
import type { Described } from './describe-sentences'
import { findWords } from './find-words'

/** What is known of a word of the article, over all of its sentences. Shares and ones unless told. */
export interface WordFeatures {
  always: number
  /** An English word of grammar: "the", "of", "has". */
  grammar: number
  number: number
  /** Written with a capital inside a sentence, in scripts that have capitals. */
  capital: number
  /** In the first sentence. */
  first: number
  /** 1, 1/2, 1/3, ... by the first sentence that has it. */
  early: number
  /** The logarithm of that sentence's place. */
  late: number
  /** The sum of 1/place over all sentences that have it. */
  spread: number
  /** The logarithm of how many sentences have it. */
  often: number
  once: number
  share: number
  /** The most central sentence that has it. */
  central: number
  /** Only where somebody is quoted. */
  quoted: number
  /** Only beside "I", "we" or "you". */
  firstPerson: number
  /** The logarithm of the length of the shortest sentence that has it. */
  brief: number
  grammarFirst: number
  grammarOften: number
  /** In a long article, `late` and `first` mean something else than in a short one. */
  lateLong: number
  firstLong: number
}

export interface DescribedWord {
  word: string
  features: WordFeatures
}

const grammarWords: ReadonlySet<string> = new Set(
  [determiners, prepositions, auxiliaries, conjunctions, subjectPronouns].flatMap((list) =>
    [...list].flatMap(findWords),
  ),
)

/** In sentences; articles are long beside it. */
const USUAL_LENGTH = 20
const SHORTEST = 4

/** Describes each different word of the sentences, in the order of the text. */
export function describeWords(bodies: string[], described: Described[]): DescribedWord[] {
  const capitals = findCapitals(bodies)
  const places = new Map<string, number[]>()
  for (const [place, { words }] of described.entries())
    for (const word of new Set(words)) {
      const own = places.get(word)
      if (own) own.push(place)
      else places.set(word, [place])
    }
  const length = Math.log(Math.max(1, bodies.length) / USUAL_LENGTH)
  return [...places].map(([word, own]) => {
    const top = own[0] ?? 0
    const first = top === 0 ? 1 : 0
    const late = Math.log(top + 1)
    const often = Math.log(own.length)
    const grammar = grammarWords.has(word) ? 1 : 0
    const facts = own.flatMap((place) => described[place] ?? [])
    const least = (of: (one: Described) => number): number =>
      facts.reduce((low, one) => Math.min(low, of(one)), Infinity)
    return {
      word,
      features: {
        always: 1,
        grammar,
        number: /^\p{N}+$/u.test(word) ? 1 : 0,
        capital: capitals.has(word) ? 1 : 0,
        first,
        early: 1 / (top + 1),
        late,
        spread: own.reduce((sum, place) => sum + 1 / (place + 1), 0),
        often,
        once: own.length === 1 ? 1 : 0,
        share: own.length / bodies.length,
        central: -least(({ features }) => -features.centrality),
        quoted: least(({ features }) => features.quoted),
        firstPerson: least(({ features }) => features.firstPerson),
        brief: Math.log(
          Math.max(
            SHORTEST,
            least(({ words }) => words.length),
          ),
        ),
        grammarFirst: grammar * first,
        grammarOften: grammar * often,
        lateLong: late * length,
        firstLong: first * length,
      },
    }
  })
}

/** The words that are written with a capital somewhere after the first word of a sentence. */
function findCapitals(bodies: string[]): Set<string> {
  const capitals = new Set<string>()
  for (const body of bodies) {
    const runs = [...body.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].slice(1)
    for (const [run] of runs) if (/^\p{Lu}/u.test(run)) for (const word of findWords(run)) capitals.add(word)
  }
  return capitals
}
