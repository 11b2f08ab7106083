import type { Sentence, Summary } from '../../model/analysis'
import type { AnalyzeInput } from '../analyze-input'
import { findListHeadings } from './find-list-headings'
import { findNewestEntries } from './find-newest-entries'
import { findStandings } from './find-standings'
import { chooseFrom, readOutline } from './outline'
import wordWeights from './word-weights.json' with { type: 'json' }

/**
 * Chooses up to `length` sentences that tell the gist, verbatim and in the order of the text: those a reader would
 * understand out of their place, by position and content. It needs no names, so that it can be shown before they are found. A list article gives its headings, a live blog its newest
 * entries. Never empty where there is a sentence.
 */
export function summarize(article: AnalyzeInput, sentences: Sentence[], length: number): Summary {
  const standings = findStandings(article, sentences)
  const headings = findListHeadings(article, sentences, length)
  if (headings.length > 0) return { sentences: headings }
  const entries = findNewestEntries(article, sentences, standings, length)
  if (entries.length > 0) return { sentences: entries }
  const chosen = chooseFrom(readOutline(article, sentences, standings), wordWeights, length)
  return { sentences: chosen.length > 0 ? chosen : fallBack(article, sentences).slice(0, length) }
}

/** Where no sentence can stand alone: the first ones that are not headings, or else the first ones. */
function fallBack({ blocks }: AnalyzeInput, sentences: Sentence[]): number[] {
  const all = [...sentences.keys()]
  const body = all.filter((index) => blocks[sentences[index]?.block ?? 0]?.kind !== 'heading')
  return body.length > 0 ? body : all
}
