import type { Annotation, Colour } from '../model/annotation'

/** A mark of now, without a note. */
export function newAnnotation(selectors: Annotation['selectors'], colour: Colour): Annotation {
  const now = new Date().toISOString()
  return {
    schema: 1,
    id: crypto.randomUUID(),
    selectors,
    colour,
    note: '',
    tags: [],
    created: now,
    modified: now,
  }
}
