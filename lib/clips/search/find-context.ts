import type { Clip } from '../../model/clip'
import type { Span } from '../../model/span'
import { findHits } from './find-hits'
import { foldText } from '../../model/fold-text'

/** A few words around a hit. */
export interface HitContext {
  /** One line of text; an ellipsis says where it goes on. */
  text: string
  /** The hits in it. */
  hits: Span[]
  /** Where it comes from. */
  source: 'text' | 'note' | 'mark'
  /** Of a hit in the text: where it stands in `Article.text`. */
  at?: Span
  /** Of a hit in the note of a mark: the annotation's id. */
  annotation?: string
}

/** In characters, before and behind. */
const reach = { before: 60, after: 150 }

/** The first place in notes or text that has a term; undefined where only the row has them. */
export function findContext({ article, annotations, note }: Clip, terms: string[]): HitContext | undefined {
  for (const annotation of annotations) {
    const [hit] = findHits(annotation.note, terms, 1)
    if (hit) return { ...cutOut(annotation.note, hit, terms), source: 'mark', annotation: annotation.id }
  }
  const [inNote] = findHits(note, terms, 1)
  if (inNote) return { ...cutOut(note, inNote, terms), source: 'note' }
  // The longest term says most about where a reader wants to go.
  for (const term of terms) {
    const at = findFirst(article.text, term)
    if (at) return { ...cutOut(article.text, at, terms), source: 'text', at }
  }
  return undefined
}

/** The first place of a term in a text. Only its line is folded with offsets, which takes twenty times as long. */
function findFirst(text: string, term: string): Span | undefined {
  for (let start = 0; start < text.length;) {
    const next = text.indexOf('\n', start)
    const end = next === -1 ? text.length : next
    const line = text.slice(start, end)
    const [hit] = foldText(line).includes(term) ? findHits(line, [term], 1) : []
    if (hit) return { start: start + hit.start, end: start + hit.end }
    start = end + 1
  }
  return undefined
}

function cutOut(text: string, { start, end }: Span, terms: string[]): Pick<HitContext, 'text' | 'hits'> {
  const from = start <= reach.before ? 0 : wordAfter(text, start - reach.before, start)
  const to = end + reach.after >= text.length ? text.length : wordBefore(text, end + reach.after, end)
  const middle = text.slice(from, to).replace(/\s/gu, ' ')
  const shown = `${from > 0 ? '… ' : ''}${middle}${to < text.length ? ' …' : ''}`
  return { text: shown, hits: findHits(shown, terms) }
}

/** The start of the first word from `at` on; `at` itself where there is none before `limit`. */
function wordAfter(text: string, at: number, limit: number): number {
  const space = text.slice(at, limit).search(/\s/u)
  return space === -1 ? at : at + space + 1
}

function wordBefore(text: string, at: number, limit: number): number {
  const part = text.slice(limit, at)
  const space = part.search(/\s\S*$/u)
  return space === -1 ? at : limit + space
}
