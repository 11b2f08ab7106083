import type { Block } from '../model/article'
import type { Span } from '../model/span'
import { findBlockElements, readTextPieces, type TextPiece } from './block-text'

/** The DOM range that shows a span of `Article.text`; undefined where the view does not show it. */
export function rangeOfSpan(root: ParentNode, blocks: Block[], span: Span): Range | undefined {
  const elements = findBlockElements(root)
  const pieces = blocks.flatMap((block, index) => {
    const element = elements.get(index)
    return element && block.start < span.end && block.end > span.start ? readTextPieces(element, block) : []
  })
  const first = pieces.find((piece) => piece.end > span.start)
  const last = pieces.findLast((piece) => piece.start < span.end)
  if (!first || !last || first.start >= span.end || last.end <= span.start) return undefined
  const range = first.node.ownerDocument.createRange()
  range.setStart(first.node, Math.max(0, span.start - first.start))
  range.setEnd(last.node, Math.min(last.node.length, span.end - last.start))
  return range
}

/** The span of `Article.text` that a DOM range covers; undefined where it covers none of it. */
export function spanOfRange(root: ParentNode, blocks: Block[], range: Range): Span | undefined {
  const elements = findBlockElements(root)
  const covered: Span[] = []
  blocks.forEach((block, index) => {
    const element = elements.get(index)
    if (!element || !range.intersectsNode(element)) return
    for (const piece of readTextPieces(element, block)) {
      const part = coveredPart(piece, range)
      if (part) covered.push(part)
    }
  })
  const [first] = covered
  const last = covered.at(-1)
  return first && last && { start: first.start, end: last.end }
}

function coveredPart({ node, start, end }: TextPiece, range: Range): Span | undefined {
  if (!range.intersectsNode(node)) return undefined
  const from = range.startContainer === node ? start + range.startOffset : start
  const to = range.endContainer === node ? start + range.endOffset : end
  return to > from ? { start: from, end: to } : undefined
}
