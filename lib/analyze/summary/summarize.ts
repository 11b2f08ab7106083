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
export const summarize = (article: AnalyzeInput, sentences: Sentence[], length: number): Summary => ({
  sentences: summarizeEach(article, sentences, [length])[0] ?? [],
})

/** The same for several lengths, at the cost of the longest. */
export function summarizeEach(
  article: AnalyzeInput,
  sentences: Sentence[],
  lengths: readonly number[],
): number[][] {
  const standings = findStandings(article, sentences)
  const shaped = lengths.map((length) => {
    const headings = findListHeadings(article, sentences, length)
    return headings.length > 0 ? headings : findNewestEntries(article, sentences, standings, length)
  })
  if (shaped.some(({ length }) => length > 0)) return shaped
  const chosen = chooseFrom(readOutline(article, sentences, standings), wordWeights, Math.max(0, ...lengths))
  return lengths.map((length) => {
    const own = chosen[length - 1] ?? []
    return own.length > 0 ? own : fallBack(article, sentences).slice(0, length)
  })
}

/** Where no sentence can stand alone: the first ones that are not headings, or else the first ones. */
function fallBack({ blocks }: AnalyzeInput, sentences: Sentence[]): number[] {
  const all = [...sentences.keys()]
  const body = all.filter((index) => blocks[sentences[index]?.block ?? 0]?.kind !== 'heading')
  return body.length > 0 ? body : all
}
