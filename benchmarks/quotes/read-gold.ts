import { readFileSync } from 'node:fs'
import { readPlainText } from '../../lib/analyze/read-plain-text'
import type { Block } from '../../lib/model/article'
import type { Span } from '../../lib/model/span'

/** One annotated quotation of PolNeAR, with the marks in its span. */
export interface GoldQuotation extends Span {
  kind: 'direct' | 'mixed'
  speaker: string | null
  speakerSpan: [number, number] | null
  sourceType: 'name' | 'pronoun' | 'nominal' | 'none'
  /** Who a pronoun is: words of which any may name them. Hand-labelled in the development set only. */
  resolved?: string[] | null
  cue?: [number, number]
  cueText?: string
}

export interface GoldArticle {
  id: string
  source: string
  text: string
  blocks: Block[]
  quotes: GoldQuotation[]
  /** Quotation marks that quote nobody, and stretches that are not scored. */
  negatives: Span[]
  ignore: Span[]
}

/** Reads a file of one article a line. */
export function readGold(path: string): GoldArticle[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const article = JSON.parse(line) as Omit<GoldArticle, 'blocks'>
      return { ...article, quotes: article.quotes.map(mend), ...readPlainText(article.text) }
    })
}

/** In some annotations the cue and the source are exchanged: the source is "said", the cue is the name. */
function mend(quote: GoldQuotation): GoldQuotation {
  if (quote.speaker !== 'said' || !quote.cue || !quote.cueText) return quote
  return { ...quote, speaker: quote.cueText, speakerSpan: quote.cue, sourceType: 'name' }
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The same quotation, whether or not a mark or a comma beside it is counted in. */
export function sameQuotation(a: Span, b: Span): boolean {
  return Math.abs(a.start - b.start) <= 2 && Math.abs(a.end - b.end) <= 2
}
