import { pairedBootstrap } from './bootstrap'
import type { Pair } from './read-pairs'
import { rouge } from './rouge'
import { splitWithDatelines } from './split-with-datelines'
import { findSentences } from '../../lib/analyze/find-sentences'
import { readPlainText } from '../../lib/analyze/read-plain-text'
import { findStandings } from '../../lib/analyze/summary/find-standings'
import { findWords } from '../../lib/analyze/summary/find-words'
import { chooseFrom, readOutline, type Outline, type WordWeights } from '../../lib/analyze/summary/outline'

/** An article as far as the choice of weights needs it, so that many choices can be tried. */
export interface TrainingArticle {
  set: string
  outline: Outline
  bodies: string[]
  reference: string[]
  /** The words that a person's gist has, as `findWords` gives them. */
  told: Set<string>
  /** ROUGE-1 F1 of Lead-3, 0 to 100. */
  lead: number
}

const SENTENCES = 3

/** Reads each pair as the summarizer would, up to where weights come in. */
export const readArticles = (sets: Map<string, Pair[]>): TrainingArticle[] =>
  [...sets].flatMap(([set, pairs]) => pairs.map((pair) => readArticle(set, pair)))

function readArticle(set: string, { text, references }: Pair): TrainingArticle {
  const article = readPlainText(text)
  const sentences = findSentences(article)
  const standings = findStandings(article, sentences)
  const reference = references[0] ?? []
  const lead = splitWithDatelines(text).slice(0, SENTENCES)
  return {
    set,
    outline: readOutline(article, sentences, standings),
    bodies: sentences.map(({ start, end }) => article.text.slice(start, end)),
    reference,
    told: new Set(reference.flatMap(findWords)),
    lead: 100 * rouge(lead, reference).rouge1,
  }
}

/** How many points of ROUGE-1 the choice under these weights has over Lead-3. */
export function gainOf({ outline, bodies, reference, lead }: TrainingArticle, weights: WordWeights): number {
  const chosen =
    chooseFrom(outline, weights, SENTENCES)
      .at(-1)
      ?.map((sentence) => bodies[sentence] ?? '') ?? []
  return 100 * rouge(chosen, reference).rouge1 - lead
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
