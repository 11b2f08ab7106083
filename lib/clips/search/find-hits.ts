import type { Span } from '../../model/span'
import { foldWithOffsets } from '../../model/fold-text'

/** Where the folded terms stand in a text: sorted, disjoint, at most `limit` of each term. */
export function findHits(text: string, terms: string[], limit = 50): Span[] {
  const { folded, unfold } = foldWithOffsets(text)
  const spans: Span[] = []
  for (const term of terms) {
    let at = folded.indexOf(term)
    for (let count = 0; at !== -1 && count < limit; count += 1) {
      spans.push(unfold(at, at + term.length))
      at = folded.indexOf(term, at + term.length)
    }
  }
  const joined: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else joined.push({ ...span })
  }
  return joined
}
