import type { Span } from '../model/span'
import { squeeze, type PageText } from './page-text'

/** An article's text with what it is divided into; all spans sorted and disjoint. */
export interface DividedText {
  text: string
  blocks: Span[]
  sentences: Span[]
}

/**
 * Finds spans of an article's text in the text of the live page. A paragraph is looked for whole, because it stands
 * but once where a sentence may be a pull quote too; where the page has something between its words, its sentence.
 * Of several places the one nearest to where the text would be expected after the one found before is taken.
 * One result for each span, undefined where the page does not show it. The spans must be sorted.
 */
export function findInPage(page: PageText, article: DividedText, spans: Span[]): (Span | undefined)[] {
  let near = 0
  return spans.map((span) => {
    for (const around of [article.blocks, article.sentences, spans]) {
      const found = findWithin(page, article.text, coverOf(around, span), span, near)
      if (!found) continue
      near = found.end
      return found
    }
    return undefined
  })
}

/** The stretch from the first to the last of the parts that a span touches. */
function coverOf(parts: Span[], span: Span): Span | undefined {
  const first = parts.find(({ end }) => end > span.start)
  const last = parts.findLast(({ start }) => start < span.end)
  return first && last && first.start <= span.start && last.end >= span.end
    ? { start: first.start, end: last.end }
    : undefined
}

function findWithin(
  page: PageText,
  text: string,
  cover: Span | undefined,
  span: Span,
  near: number,
): Span | undefined {
  if (!cover) return undefined
  const wanted = squeeze(text.slice(cover.start, cover.end))
  const at = wanted ? nearestIndex(page.text, wanted, near) : -1
  if (at < 0) return undefined
  const start = at + squeeze(text.slice(cover.start, span.start)).length
  const { length } = squeeze(text.slice(span.start, span.end))
  return length > 0 ? { start, end: start + length } : undefined
}

/** Where a stretch of a text stands, nearest to a position; -1 where it does not. */
export function nearestIndex(text: string, wanted: string, near: number): number {
  const after = text.indexOf(wanted, near)
  const before = text.lastIndexOf(wanted, near)
  if (after < 0 || before < 0) return Math.max(after, before)
  return after - near <= near - before ? after : before
}
