import nlp from 'compromise'
import { findQuotedSpans } from '../../lib/analyze/quotations/find-quoted-spans'
import type { Span } from '../../lib/model/span'
import type { GoldArticle } from './read-gold'
import type { ScoredQuotation } from './score-quotations'

const CAPITALIZED = /\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*)*/gu

/** The capitalised words nearest to each quotation, outside of all of them; all words in quotation marks are quotations. */
export function nearestCapitalizedName({ text, blocks }: GoldArticle): ScoredQuotation[] {
  const spans = findQuotedSpans(text, blocks).filter(({ within }) => !within)
  const names = [...text.matchAll(CAPITALIZED)].map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
  }))
  return attach(spans, names)
}

/** compromise's quotations, each with the nearest of its persons. */
export function compromiseNearest({ text }: GoldArticle): ScoredQuotation[] {
  const doc = nlp(text)
  return attach(
    locate(text, doc.quotations().json({ offset: true })),
    locate(text, doc.people().json({ offset: true })),
  )
}

/** Its offsets are off by a mark here and there; the words are looked for beside them. */
function locate(text: string, found: { text: string; offset: { start: number } }[]): Span[] {
  return found.flatMap(({ text: words, offset }) => {
    const trimmed = words.trim()
    const start = text.indexOf(trimmed, Math.max(0, offset.start - 3))
    return start >= 0 && start < offset.start + 3 ? [{ start, end: start + trimmed.length }] : []
  })
}

function attach(spans: Span[], names: Span[]): ScoredQuotation[] {
  const outside = names.filter(
    ({ start, end }) => !spans.some((span) => start < span.end && span.start < end),
  )
  return spans.map((span) => {
    const gap = (name: Span): number =>
      name.start >= span.end ? name.start - span.end : span.start - name.end
    let nearest: Span | undefined
    for (const name of outside) if (!nearest || gap(name) < gap(nearest)) nearest = name
    return { start: span.start, end: span.end, sourceSpan: nearest }
  })
}
