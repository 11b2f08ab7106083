import type { Annotation } from '../../lib/model/annotation'
import type { Span } from '../../lib/model/span'

/** The baseline: the words as they are, at the place nearest to where they stood. */
export function findByIndexOf(text: string, { quote, position }: Annotation['selectors']): Span | undefined {
  const { exact } = quote
  const after = text.indexOf(exact, position.start)
  const before = text.lastIndexOf(exact, position.start)
  const start =
    before < 0 || (after >= 0 && after - position.start < position.start - before) ? after : before
  return start < 0 ? undefined : { start, end: start + exact.length }
}
