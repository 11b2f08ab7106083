import { clustersOf, listsOf, outside, type FeatureWriter } from './feature-writer'
import type { Lexicon } from './lexicon'
import type { NerDocument } from './read-document'
import type { WordType } from './word-type'

/** Writes what begins and ends the run of capitals around a token, and what stands before and after it. */
export function addRun(
  w: FeatureWriter,
  document: NerDocument,
  lexicon: Lexicon,
  i: number,
  from: number,
  to: number,
): void {
  const { types, runStarts, runEnds } = document
  const [start, end] = [runStarts[i]!, runEnds[i]!]
  const inRun = end > start
  const length = Math.min(end - start, 6)
  const place = inRun ? (i === start ? 1 : 0) + (i === end - 1 ? 2 : 0) + 4 : 0
  const at = (j: number): WordType => (inRun && j >= from && j < to ? types[j]! : outside)
  const [before, first, last, after] = [at(start - 1), at(start), at(end - 1), at(end)]
  const [beforeClusters, firstClusters, lastClusters, afterClusters] = [
    clustersOf(before, lexicon),
    clustersOf(first, lexicon),
    clustersOf(last, lexicon),
    clustersOf(after, lexicon),
  ]
  w.add('shape', place, length)
  w.add('word', place && before.lower)
  w.add('word', place && after.lower)
  w.add('word', place && last.lower)
  w.add('cluster', beforeClusters.fine, place)
  w.add('cluster', afterClusters.fine, place)
  w.add('cluster', firstClusters.middle, place)
  w.add('cluster', lastClusters.middle, place)
  w.add('cluster', firstClusters.middle, lastClusters.middle, length)
  w.add('list', place && listsOf(first), place, length)
  w.add('list', place && listsOf(last), place, length)
  w.add('list', place && (listsOf(before) || 1), listsOf(first), listsOf(last))
  w.add('list', place && (listsOf(after) || 1), listsOf(last), length)
}
