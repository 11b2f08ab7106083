import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { paintAnnotations, type PaintedMark } from '../../render/paint-annotations'
import type { Marking } from './marking'

/**
 * Paints the reader's marks. Its place is behind the effect that marks names and quotations: that one puts new nodes
 * in the place of those that ranges stand in, and would leave the ranges empty.
 */
export function usePaintedMarks({ article, analysis, view, placed }: Marking): RefObject<PaintedMark[]> {
  const painted = useRef<PaintedMark[]>([])
  useEffect(() => {
    if (!view) return
    const marks = placed.flatMap(({ annotation: { id, colour }, span }) =>
      span ? [{ id, colour, span }] : [],
    )
    painted.current = paintAnnotations(view.root, article.blocks, marks)
  }, [view, analysis, placed])
  return painted
}
