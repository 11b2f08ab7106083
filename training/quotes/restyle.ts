import type { GoldArticle } from '../../benchmarks/quotes/read-gold'
import type { Span } from '../../lib/model/span'

/**
 * Sets an article as British papers do: single marks outside, double ones inside, and a comma or the full stop of a
 * fragment behind the closing mark. Every change keeps the length, so that the annotations still fit.
 */
export function restyle(article: GoldArticle): GoldArticle {
  const letters = article.text.split('')
  const moved = new Set<number>()
  for (const span of [...article.quotes, ...article.negatives]) {
    if (!/["“]/u.test(letters[span.start] ?? '') || !/["”]/u.test(letters[span.end - 1] ?? '')) continue
    const inside = article.text.slice(span.start + 1, span.end - 1)
    for (const { index } of inside.matchAll(/(?<!\p{L})[‘'](?=\p{L})|(?<=[.,?!])[’'](?!\p{L})/gu)) {
      const at = span.start + 1 + index
      letters[at] = /[‘']/u.test(letters[at] ?? '') && /\p{L}/u.test(letters[at + 1] ?? '') ? '“' : '”'
    }
    letters[span.start] = letters[span.start] === '"' ? "'" : '‘'
    const closing = letters[span.end - 1] === '"' ? "'" : '’'
    const last = letters[span.end - 2] ?? ''
    const fragment = !/^\p{Lu}/u.test(inside) || inside.split(/\s+/u).length < 4
    if (last === ',' || (last === '.' && fragment)) {
      letters[span.end - 2] = closing
      letters[span.end - 1] = last
      moved.add(span.end)
    } else letters[span.end - 1] = closing
  }
  const move = <T extends Span>(span: T): T => (moved.has(span.end) ? { ...span, end: span.end - 1 } : span)
  return {
    ...article,
    text: letters.join(''),
    quotes: article.quotes.map(move),
    negatives: article.negatives.map(move),
  }
}
