import type { Sentence } from '../../model/analysis'
import type { AnalyzeInput } from '../analyze-input'
import { chooseSentences, type Candidate, type WordWorth } from './choose-sentences'
import { describeSentences, type Described } from './describe-sentences'
import { describeWords, type DescribedWord, type WordFeatures } from './describe-words'
import type { Standing } from './find-standings'
import { repeated, sentenceWeights } from './weights'

export type WordWeights = Readonly<Record<keyof WordFeatures, number>>

/** The sentences of an article that may stand in the gist, and all their words. */
export interface Outline {
  sentences: { sentence: number; standing: Standing; described: Described }[]
  words: DescribedWord[]
}

/** Later sentences are not looked at: hardly one would be chosen, and a book costs no more than an article. */
const MOST = 60

/** Describes the first sentences that are not barred and their words. */
export function readOutline({ text }: AnalyzeInput, sentences: Sentence[], standings: Standing[]): Outline {
  const places = standings.flatMap((standing, index) => (standing === 'barred' ? [] : [index])).slice(0, MOST)
  const bodies = places.map((place) => text.slice(sentences[place]?.start, sentences[place]?.end))
  const described = describeSentences(bodies)
  return {
    sentences: described.map((one, index) => {
      const sentence = places[index] ?? 0
      return { sentence, standing: standings[sentence] ?? 'barred', described: one }
    }),
    words: describeWords(bodies, described),
  }
}

/**
 * For each number of sentences up to `longest` those that are chosen from an outline, as indexes into the article's
 * sentences in order; the first list is for one sentence.
 */
export function chooseFrom({ sentences, words }: Outline, weights: WordWeights, longest: number): number[][] {
  const places = new Map(words.map(({ word }, index) => [word, index]))
  const candidates = sentences.map(({ sentence, standing, described }): Candidate => {
    const counts = new Map<number, number>()
    for (const word of described.words) {
      const at = places.get(word) ?? 0
      counts.set(at, (counts.get(at) ?? 0) + 1)
    }
    return {
      sentence,
      standing,
      vector: described.vector,
      bonus: weigh(described.features, sentenceWeights),
      words: [...counts].map(([word, count]) => ({ word, count })),
      length: described.words.length,
    }
  })
  const worths = words.map(({ features }): WordWorth => ({
    likelihood: likelihood(features, weights),
    repeated: features.grammar ? repeated.grammar : repeated.other,
  }))
  return chooseSentences(candidates, worths, longest).map((chosen) =>
    chosen.map((place) => candidates[place]?.sentence ?? 0),
  )
}

/** How likely a word stands in the gist that a person would write, 0 to 1. */
const likelihood = (features: WordFeatures, weights: WordWeights): number =>
  1 / (1 + Math.exp(-weigh(features, weights)))

function weigh<Name extends string>(
  features: Record<Name, number>,
  weights: Readonly<Record<Name, number>>,
): number {
  let sum = 0
  for (const name in weights) sum += weights[name] * features[name]
  return sum
}
