import type { Entity } from '../../lib/model/analysis'
import type { Span } from '../../lib/model/span'
import { type GoldArticle, type GoldQuotation, overlaps, sameQuotation } from './read-gold'
import { type FoundSpeaker, speakerMatches } from './speaker-matches'

/** What any system has to give: spans, and words or an entity for the speaker. */
export interface ScoredQuotation extends Span, FoundSpeaker {
  stated?: boolean
  rule?: string
}

export interface Share {
  right: number
  all: number
}

/** Counts over articles, from which the table is made. */
export interface Score {
  spansRight: number
  spansFound: number
  spansGold: number
  /** Spans whose speaker is right, too; where nobody is annotated the span is enough. */
  bothRight: number
  /** Of the quotations that have an annotated speaker, by group; one that was not found counts as wrong. */
  speaker: Map<string, Share>
}

export type Miss = (article: GoldArticle, gold: GoldQuotation, found: ScoredQuotation | undefined) => void

export const emptyScore = (): Score => ({
  spansRight: 0,
  spansFound: 0,
  spansGold: 0,
  bothRight: 0,
  speaker: new Map(),
})

/** Adds one article's quotations to a score. */
export function scoreQuotations(
  score: Score,
  article: GoldArticle,
  found: ScoredQuotation[],
  entities: Entity[],
  miss: Miss = () => undefined,
): void {
  const ignored = (span: Span): boolean =>
    article.ignore.some((other) => overlaps(other, span)) &&
    !article.quotes.some((gold) => sameQuotation(gold, span))
  score.spansFound += found.filter((quotation) => !ignored(quotation)).length
  for (const gold of article.quotes) {
    const quotation = found.find((other) => sameQuotation(gold, other))
    score.spansGold++
    if (quotation) score.spansRight++
    if (gold.sourceType === 'none') {
      if (quotation) score.bothRight++
      continue
    }
    const right = quotation !== undefined && speakerMatches(article.text, gold, quotation, entities)
    if (right) score.bothRight++
    else miss(article, gold, quotation)
    count(score, 'all', right)
    count(score, gold.kind, right)
    count(score, gold.sourceType, right)
    if (quotation?.stated) count(score, 'stated', right)
    if (quotation?.rule) count(score, `rule: ${quotation.rule}`, right)
  }
}

function count({ speaker }: Score, group: string, right: boolean): void {
  const share = speaker.get(group) ?? { right: 0, all: 0 }
  speaker.set(group, { right: share.right + Number(right), all: share.all + 1 })
}
