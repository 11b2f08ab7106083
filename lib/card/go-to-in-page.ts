import type { Span } from '../model/span'
import type { DividedText } from './find-in-page'
import { lightPage } from './light-page'
import { scrollToRange } from './scroll-to-range'

/** How long the place stays lit, in milliseconds: the eye has to come over from the panel. */
const litFor = 6000

let fading: ReturnType<typeof setTimeout> | undefined

/** Scrolls the live page to a span of its article and lights it, while no card is there; false where the page does not show it. */
export function goToInPage(article: DividedText, span: Span): boolean {
  const [range] = lightPage(article, 'place', [span])
  if (!range) return false
  scrollToRange(range)
  clearTimeout(fading)
  fading = setTimeout(lightPage, litFor, article, 'place', [])
  return true
}
