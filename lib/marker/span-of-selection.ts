import { findInPage } from '../card/find-in-page'
import { squeeze, type PageText } from '../card/page-text'
import { anchorAnnotation } from '../clips/anchor/anchor-annotation'
import { selectorsOf } from '../clips/anchor/selectors-of'
import type { Article } from '../model/article'
import type { Span } from '../model/span'
import { unsqueeze } from './place-in-page'
import { spacedText } from './spaced-text'

/** From 0 to 1: below this what was selected is not believed to be words of the article. */
const leastScore = 0.85

/**
 * The span of the article's text that the reader has selected in the live page; what else was selected with it is left
 * out. Undefined where nothing of it is part of the article.
 */
export function spanOfSelection(
  page: PageText,
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  range: Range,
): Span | undefined {
  const selected = selectedSpan(page, range)
  if (!selected) return undefined
  const places = findInPage(page, { text, blocks, sentences: [] }, blocks)
  let found = 0
  const spans = blocks.flatMap((block, index) => {
    const place = places[index]
    const from = Math.max(place?.start ?? 0, selected.start)
    const to = Math.min(place?.end ?? 0, selected.end)
    if (!place || from >= to) return []
    found += to - from
    const words = text.slice(block.start, block.end)
    return {
      start: block.start + unsqueeze(words, from - place.start),
      end: block.start + unsqueeze(words, to - place.start - 1) + 1,
    }
  })
  const [first] = spans
  const last = spans.at(-1)
  const covered = first && last && { start: first.start, end: last.end }
  if (found === selected.end - selected.start) return covered
  // A paragraph that has more in the page than in the article, as the number of a footnote, was not found whole.
  return findWords(page, text, selected, found) ?? covered
}

function selectedSpan({ pieces }: PageText, range: Range): Span | undefined {
  let span: Span | undefined
  for (const { node, start } of pieces) {
    if (!range.intersectsNode(node)) continue
    const from = node === range.startContainer ? range.startOffset : 0
    const to = node === range.endContainer ? range.endOffset : node.length
    const first = start + squeeze(node.data.slice(0, from)).length
    const end = start + squeeze(node.data.slice(0, to)).length
    if (end > first) span = { start: span?.start ?? first, end }
  }
  return span
}

function findWords(page: PageText, text: string, selected: Span, found: number): Span | undefined {
  const spaced = spacedText(page)
  const words = {
    start: unsqueeze(spaced, selected.start),
    end: unsqueeze(spaced, selected.end - 1) + 1,
  }
  const place = anchorAnnotation(text, selectorsOf(spaced, words))
  if (!place || place.score < leastScore) return undefined
  const { start, end } = place
  return squeeze(text.slice(start, end)).length > found ? { start, end } : undefined
}
