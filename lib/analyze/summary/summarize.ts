import type { Analysis, Summary } from '../../model/analysis'
import type { AnalyzeInput } from '../analyze-input'
import { chooseSentences, type Candidate } from './choose-sentences'
import { describeSentences, type Features } from './describe-sentences'
import { findListHeadings } from './find-list-headings'
import { findNewestEntries } from './find-newest-entries'
import { findStandings, type Standing } from './find-standings'
import { weights } from './weights'

/** Later sentences are not looked at, so that a book costs no more than a long feature. */
const MOST = 600

/**
 * Chooses up to `length` sentences that tell the gist, verbatim and in the order of the text: those a reader would
 * understand out of their place, by position and content. A list article gives its headings, a live blog its newest
 * entries. Never empty where there is a sentence.
 */
export function summarize(
  article: AnalyzeInput,
  analysis: Omit<Analysis, 'summary'>,
  length: number,
): Summary {
  const { sentences, quotations } = analysis
  const standings = findStandings(article, sentences, quotations)
  const headings = findListHeadings(article, sentences, length)
  if (headings.length > 0) return { sentences: headings }
  const entries = findNewestEntries(article, sentences, standings, length)
  if (entries.length > 0) return { sentences: entries }
  const chosen = chooseFrom(article, analysis, standings, length)
  return { sentences: chosen.length > 0 ? chosen : fallBack(article, analysis).slice(0, length) }
}

function chooseFrom(
  { text }: AnalyzeInput,
  { sentences }: Omit<Analysis, 'summary'>,
  standings: Standing[],
  length: number,
): number[] {
  const places = standings.flatMap((standing, index) => (standing === 'barred' ? [] : [index])).slice(0, MOST)
  const bodies = places.map((place) => text.slice(sentences[place]?.start, sentences[place]?.end))
  const candidates = describeSentences(bodies).map(({ features, vector }, index): Candidate => {
    const sentence = places[index] ?? 0
    return { sentence, standing: standings[sentence] ?? 'barred', score: score(features), vector }
  })
  return [...chooseSentences(candidates, length)]
    .map((place) => candidates[place]?.sentence ?? 0)
    .toSorted((a, b) => a - b)
}

const score = (features: Features): number =>
  (Object.keys(weights) as (keyof Features)[]).reduce((sum, name) => sum + weights[name] * features[name], 0)

/** Where no sentence can stand alone: the first ones that are not headings, or else the first ones. */
function fallBack({ blocks }: AnalyzeInput, { sentences }: Omit<Analysis, 'summary'>): number[] {
  const all = [...sentences.keys()]
  const body = all.filter((index) => blocks[sentences[index]?.block ?? 0]?.kind !== 'heading')
  return body.length > 0 ? body : all
}
