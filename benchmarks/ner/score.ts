import type { Label, Sentence } from '../../lib/model/analysis'
import type { Block } from '../../lib/model/article'
import type { Span } from '../../lib/model/span'
import { findSentences } from '../../lib/analyze/find-sentences'
import { readPlainText } from '../../lib/analyze/read-plain-text'
import type { GoldDocument, GoldLabel } from '../../training/ner/read-corpus'

export interface Named extends Span {
  label: Label
}

/** Finds names in an article; what is measured. */
export type Finder = (article: { text: string; blocks: Block[] }, sentences: Sentence[]) => Named[]

export interface Counts {
  gold: number
  found: number
  exact: number
  overlapping: number
}

export type Scores = Record<Label, Counts>

const labels: Partial<Record<GoldLabel, Label>> = { PER: 'person', LOC: 'place', ORG: 'organization' }

const empty = (): Counts => ({ gold: 0, found: 0, exact: 0, overlapping: 0 })

/** Runs a finder over the running text of each document and counts the names that it gets right. */
export function score(documents: readonly GoldDocument[], find: Finder): Scores {
  const scores: Scores = { person: empty(), place: empty(), organization: empty() }
  for (const { text: printed, names } of documents) {
    const { text, blocks } = readPlainText(printed)
    const found = find({ text, blocks }, findSentences({ text, blocks }))
    const gold = names.flatMap(({ start, end, label }) => {
      const of = labels[label]
      return of ? [{ start, end, label: of }] : []
    })
    const right = new Map(gold.map(({ start, end, label }) => [`${start} ${end}`, label]))
    for (const { label } of gold) scores[label].gold += 1
    for (const { start, end, label } of found) {
      scores[label].found += 1
      if (right.get(`${start} ${end}`) === label) scores[label].exact += 1
      if (gold.some((name) => name.label === label && name.start < end && name.end > start))
        scores[label].overlapping += 1
    }
  }
  return scores
}

/** Harmonic mean of precision and recall, in percent. */
export const f1 = ({ gold, found, exact }: Counts): number => (200 * exact) / (gold + found || 1)
