import type { Annotation } from '../../model/annotation'
import type { Span } from '../../model/span'

/** How much stands before and behind the marked words in a quote selector, in UTF-16 code units. */
const context = 32

/** The selectors by which a span of a text is found again. */
export function selectorsOf(text: string, { start, end }: Span): Annotation['selectors'] {
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - context), start),
      suffix: text.slice(end, end + context),
    },
    position: { start, end },
  }
}
