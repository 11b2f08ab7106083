import type { Analysis, Entity, Mention, Quotation } from '../model/analysis'
import type { Article, Block } from '../model/article'
import { foldText } from '../model/fold-text'
import type { Span } from '../model/span'

/** A sentence in which an entity is named. */
interface Passage extends Span {
  /** Where it is named there, in the order of the text. */
  mentions: Span[]
}

/** Where in an article one person or place occurs, with whom, and what they said. */
export interface Occurrences {
  /** Index into `Analysis.entities`. */
  index: number
  entity: Entity
  /** Where each mention begins, 0 (the first character of the text) to 1. */
  strip: number[]
  passages: Passage[]
  quotations: Quotation[]
  /** Other people and places named in the same paragraphs, those with most paragraphs first. */
  companions: { entity: Entity; index: number; paragraphs: number }[]
}

/** More names in one block are a list and no company: it keeps a table of thousands of names from costing their square. */
const mostTogether = 40

/** The occurrences of each person and place, most important first, in one walk over the text. */
export function findOccurrences(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  analysis: Analysis,
): Occurrences[] {
  const all = new Map<number, Occurrences>()
  analysis.entities.forEach((entity, index) => {
    if (entity.label !== 'organization')
      all.set(index, { index, entity, strip: [], passages: [], quotations: [], companions: [] })
  })
  const sentenceOf = makeWalk(analysis.sentences)
  for (const mention of analysis.mentions) {
    const found = all.get(mention.entity)
    const sentence = analysis.sentences[sentenceOf(mention)]
    if (!found || !sentence) continue
    found.strip.push(mention.start / text.length)
    const last = found.passages.at(-1)
    if (last?.start === sentence.start) last.mentions.push(mention)
    else found.passages.push({ start: sentence.start, end: sentence.end, mentions: [mention] })
  }
  for (const quotation of analysis.quotations) all.get(quotation.source ?? -1)?.quotations.push(quotation)
  addCompanions(all, blocks, analysis.mentions)
  return [...all.values()].filter(({ strip }) => strip.length > 0)
}

function addCompanions(all: Map<number, Occurrences>, blocks: Block[], mentions: Mention[]): void {
  const counts = new Map<number, Map<number, number>>()
  for (const named of groupByBlock(all, blocks, mentions)) {
    if (named.size > mostTogether) continue
    for (const one of named)
      for (const other of named) {
        if (one === other) continue
        const row = counts.get(one) ?? new Map<number, number>()
        row.set(other, (row.get(other) ?? 0) + 1)
        counts.set(one, row)
      }
  }
  for (const [index, row] of counts) {
    const found = all.get(index)
    if (found)
      found.companions = [...row]
        .toSorted(([first, more], [second, less]) => less - more || first - second)
        .flatMap(([other, paragraphs]) => {
          const entity = all.get(other)?.entity
          return entity ? { entity, index: other, paragraphs } : []
        })
  }
}

/** The people and places named in each block that names any. */
function groupByBlock(all: Map<number, Occurrences>, blocks: Block[], mentions: Mention[]): Set<number>[] {
  const blockOf = makeWalk(blocks)
  const groups = new Map<number, Set<number>>()
  for (const mention of mentions) {
    if (!all.has(mention.entity)) continue
    const block = blockOf(mention)
    const group = groups.get(block) ?? new Set<number>()
    group.add(mention.entity)
    groups.set(block, group)
  }
  return [...groups.values()]
}

/** Finds the part in which each of several sorted spans begins; all are sorted, so one walk does for all. */
function makeWalk(parts: Span[]): (span: Span) => number {
  let at = 0
  return ({ start }) => {
    while (at < parts.length - 1 && (parts[at]?.end ?? 0) <= start) at += 1
    return at
  }
}

export type OccurrenceOrder = 'importance' | 'text' | 'name'

/** Those whose name, or one of whose passages, has the words that are searched for, in an order. */
export function arrangeOccurrences(
  all: Occurrences[],
  text: string,
  { search, order, lang }: { search: string; order: OccurrenceOrder; lang?: string },
): Occurrences[] {
  const wanted = foldText(search.trim())
  const shown = wanted ? all.filter((one) => searchedWords(one, text).includes(wanted)) : all
  if (order === 'text') return shown.toSorted((one, other) => (one.strip[0] ?? 0) - (other.strip[0] ?? 0))
  if (order === 'name') {
    const { compare } = new Intl.Collator(lang)
    return shown.toSorted((one, other) => compare(one.entity.name, other.entity.name))
  }
  return shown
}

const searched = new WeakMap<Occurrences, string>()

/** Name and passages as they are searched, worked out once: typing must not wait for a long article. */
function searchedWords(one: Occurrences, text: string): string {
  const known = searched.get(one)
  if (known !== undefined) return known
  const words = [one.entity.name, ...one.passages.map(({ start, end }) => text.slice(start, end))]
  const folded = foldText(words.join('\n'))
  searched.set(one, folded)
  return folded
}
