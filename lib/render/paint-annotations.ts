import type { Colour } from '../model/annotation'
import type { Block } from '../model/article'
import type { Span } from '../model/span'
import { rangeOfSpan } from './span-range'

/** The colours of marks, in the order in which they are offered. */
export const colours: Colour[] = ['yellow', 'green', 'blue', 'pink', 'purple']

export interface PaintedMark {
  id: string
  colour: Colour
  range: Range
}

/**
 * Paints the reader's marks as highlights: they may overlap, and no node of the view is changed. What was painted
 * before goes. Gives back those that the view shows, to be asked which stands at a point.
 */
export function paintAnnotations(
  root: ParentNode,
  blocks: Block[],
  marks: { id: string; colour: Colour; span: Span }[],
): PaintedMark[] {
  const painted = marks.flatMap(({ id, colour, span }) => {
    const range = rangeOfSpan(root, blocks, span)
    return range ? [{ id, colour, range }] : []
  })
  for (const colour of colours) {
    const ranges = painted.filter((mark) => mark.colour === colour).map(({ range }) => range)
    const highlight = new Highlight(...ranges)
    // The place just gone to is lit above them.
    highlight.priority = -1
    CSS.highlights.set(`lede-${colour}`, highlight)
  }
  return painted
}

/** The mark at a point of the window, the shortest where several overlap. */
export function markAtPoint(painted: PaintedMark[], x: number, y: number): PaintedMark | undefined {
  const isHit = ({ left, right, top, bottom }: DOMRect): boolean =>
    x >= left && x <= right && y >= top && y <= bottom
  const [shortest] = painted
    .filter(({ range }) => [...range.getClientRects()].some(isHit))
    .toSorted((a, b) => a.range.toString().length - b.range.toString().length)
  return shortest
}
