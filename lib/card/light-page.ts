import type { Span } from '../model/span'
import { findInPage, type DividedText } from './find-in-page'
import { rangeInPage, readPageText } from './page-text'

export type Light = 'place' | 'person' | 'location'

/** How long the place just gone to stays lit when the card has gone, in milliseconds. */
const afterglow = 2400

/**
 * Lights spans of the article in the live page, instead of those lit before, by highlights: the page's own nodes stay
 * as they are. The page is read anew each time, because it may have changed. One range for each span, undefined where
 * the page does not show it. The spans must be sorted.
 */
export function lightPage(article: DividedText, kind: Light, spans: Span[]): (Range | undefined)[] {
  const page = readPageText(document.documentElement)
  const ranges = findInPage(page, article, spans).map((span) => span && rangeInPage(page, span))
  setHighlight(
    kind,
    ranges.filter((range) => range !== undefined),
  )
  return ranges
}

/** Puts all lights out; the place just gone to a little later, so that the eye does not lose it. */
export function endLights(): void {
  setHighlight('person', [])
  setHighlight('location', [])
  setTimeout(() => setHighlight('place', []), afterglow)
}

function setHighlight(kind: Light, ranges: Range[]): void {
  const name = `lede-${kind}`
  if (ranges.length === 0) {
    CSS.highlights.delete(name)
    return
  }
  const highlight = new Highlight(...ranges)
  // A name within the place just gone to stays a name.
  highlight.priority = kind === 'place' ? 0 : 1
  CSS.highlights.set(name, highlight)
}
