import { pairedBootstrap } from './bootstrap'
import type { Pair } from './read-pairs'
import { tokenize } from './rouge'
import { splitWithDatelines } from './split-with-datelines'
import { findSentences } from '../../lib/analyze/find-sentences'
import { readPlainText } from '../../lib/analyze/read-plain-text'
import { chooseSentences } from '../../lib/analyze/summary/choose-sentences'
import {
  describeSentences,
  type Described,
  type Features,
} from '../../lib/analyze/summary/describe-sentences'
import { findStandings, type Standing } from '../../lib/analyze/summary/find-standings'

export type Weights = Record<keyof Features, number>

/** An article as far as the choice of weights needs it, so that thousands of choices can be tried. */
export interface TrainingArticle {
  set: string
  candidates: { sentence: number; standing: Standing; described: Described; words: string[] }[]
  reference: Map<string, number>
  referenceLength: number
  /** ROUGE-1 F1 of Lead-3, 0 to 100. */
  lead: number
}

/** Later candidates are hardly ever chosen. */
const MOST_CANDIDATES = 40
const SENTENCES = 3

const countWords = (words: string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Reads a pair as the summarizer would, up to where weights come in. */
export function readArticle(set: string, { text: input, references }: Pair): TrainingArticle {
  const article = readPlainText(input)
  const sentences = findSentences(article)
  const bodies = sentences.map(({ start, end }) => article.text.slice(start, end))
  const standings = findStandings(article, sentences, [])
  const places = standings.flatMap((standing, index) => (standing === 'barred' ? [] : [index]))
  const described = describeSentences(places.map((place) => bodies[place] ?? ''))
  const referenceWords = (references[0] ?? []).flatMap(tokenize)
  const read: TrainingArticle = {
    set,
    candidates: places.slice(0, MOST_CANDIDATES).flatMap((sentence, index) => {
      const facts = described[index]
      const words = tokenize(bodies[sentence] ?? '')
      return facts ? [{ sentence, standing: standings[sentence] ?? 'barred', described: facts, words }] : []
    }),
    reference: countWords(referenceWords),
    referenceLength: referenceWords.length,
    lead: 0,
  }
  read.lead = scoreWords(read, splitWithDatelines(input).slice(0, SENTENCES).flatMap(tokenize))
  return read
}

function scoreWords({ reference, referenceLength }: TrainingArticle, words: string[]): number {
  let hits = 0
  for (const [word, n] of countWords(words)) hits += Math.min(n, reference.get(word) ?? 0)
  return hits > 0 ? (200 * hits) / (words.length + referenceLength) : 0
}

/** How many points of ROUGE-1 the choice under these weights has over Lead-3. */
export function gainOf(article: TrainingArticle, weights: Weights): number {
  const names = Object.keys(weights) as (keyof Features)[]
  const candidates = article.candidates.map(({ sentence, standing, described: { features, vector } }) => ({
    sentence,
    standing,
    vector,
    score: names.reduce((sum, name) => sum + weights[name] * features[name], 0),
  }))
  const chosen = [...chooseSentences(candidates, SENTENCES)]
  const words = chosen.flatMap((place) => article.candidates[place]?.words ?? [])
  return scoreWords(article, words) - article.lead
}

/** One line a set: the mean gain with its 95 % interval. */
export function reportGains(articles: TrainingArticle[], gains: number[]): string {
  return [...new Set(articles.map(({ set }) => set))]
    .map((set) => {
      const own = gains.filter((_, index) => articles[index]?.set === set)
      const { mean, low, high } = pairedBootstrap(own, [])
      return `  ${set}: ${mean.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`
    })
    .join('\n')
}
