import type { Annotation } from '../../model/annotation'
import type { Span } from '../../model/span'

/** Where an annotation stands in a text. `isChanged`: the words there are not those that were marked. */
export interface Anchor extends Span {
  /** 0 to 1. */
  score: number
  isChanged: boolean
}

/** Finds the marked words in a text, at their old place or the one nearest to it; undefined where they are not there. */
export function anchorAnnotation(text: string, selectors: Annotation['selectors']): Anchor | undefined {
  const { exact } = selectors.quote
  const { start } = selectors.position
  if (exact === '') return undefined
  const places: number[] = []
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) places.push(at)
  const [nearest] = places.toSorted((a, b) => Math.abs(a - start) - Math.abs(b - start))
  if (nearest === undefined) return undefined
  return { start: nearest, end: nearest + exact.length, score: 1, isChanged: false }
}
