import type { Annotation } from '../../model/annotation'
import type { Span } from '../../model/span'

/** How much of what stands before and behind a mark is kept, in UTF-16 code units. */
const reach = 32

/** The W3C selectors of a stretch of a text: its words with what stands around them, and its place. */
export function selectorsOf(text: string, { start, end }: Span): Annotation['selectors'] {
  const before = Math.max(0, start - reach)
  const behind = Math.min(text.length, end + reach)
  return {
    quote: {
      exact: text.slice(start, end),
      // Half of a character is not kept: stores and exports would write it as something else.
      prefix: text.slice(isSplit(text, before) ? before + 1 : before, start),
      suffix: text.slice(end, isSplit(text, behind) ? behind - 1 : behind),
    },
    position: { start, end },
  }
}

const isSplit = (text: string, at: number): boolean =>
  /[\uDC00-\uDFFF]/u.test(text.charAt(at)) && /[\uD800-\uDBFF]/u.test(text.charAt(at - 1))
