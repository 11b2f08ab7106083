import { anchorAnnotation } from '../../clips/anchor/anchor-annotation'
import { selectorsOf } from '../../clips/anchor/selectors-of'
import type { Annotation, Colour } from '../../model/annotation'
import type { Clip } from '../../model/clip'
import type { Span } from '../../model/span'

/** An annotation in the article that is shown; without a span it was not found there. */
export interface PlacedAnnotation {
  annotation: Annotation
  span?: Span
  /** The words there are not quite those that were marked. */
  isChanged: boolean
}

/** Finds the place of each annotation of a clip in the text that is shown, in the order of the text; those not found come last. */
export function placeAnnotations(clip: Clip, text: string): PlacedAnnotation[] {
  const placed = clip.annotations.map((annotation): PlacedAnnotation => {
    const anchor = anchorAnnotation(text, annotation.selectors)
    if (!anchor) return { annotation, isChanged: false }
    return { annotation, span: { start: anchor.start, end: anchor.end }, isChanged: anchor.isChanged }
  })
  const at = ({ span }: PlacedAnnotation): number => span?.start ?? text.length
  return placed.toSorted((one, other) => at(one) - at(other))
}

/** Of placed annotations, the one that covers just a span. */
export const findCovering = (placed: PlacedAnnotation[], { start, end }: Span): Annotation | undefined =>
  placed.find(({ span }) => span?.start === start && span.end === end)?.annotation

/** The colour of the mark that was made last; yellow where there is none. */
export const newestColour = (annotations: Annotation[]): Colour =>
  annotations.toSorted((a, b) => b.created.localeCompare(a.created))[0]?.colour ?? 'yellow'

/** Selectors of a span of the text that is shown, as the saved text has the passage where it has it at all. */
export function selectorsIn(saved: string, shown: string, span: Span): Annotation['selectors'] {
  const own = selectorsOf(shown, span)
  if (saved === shown) return own
  const anchor = anchorAnnotation(saved, own)
  return anchor && !anchor.isChanged ? selectorsOf(saved, anchor) : own
}

/** A clip whose article has been renewed, with the selectors of its annotations as its text has them now. */
export function renewSelectors(clip: Clip): Clip {
  const { text } = clip.article
  const spans = new Map(placeAnnotations(clip, text).map(({ annotation, span }) => [annotation.id, span]))
  const annotations = clip.annotations.map((annotation) => {
    const span = spans.get(annotation.id)
    return span ? { ...annotation, selectors: selectorsOf(text, span) } : annotation
  })
  return { ...clip, annotations }
}
