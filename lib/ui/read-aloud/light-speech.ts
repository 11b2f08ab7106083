import type { Span } from '../../model/span'
import type { Article } from '../../model/article'
import { rangeOfSpan } from '../../render/span-range'
import { scrollBehavior, scrollerOf, sightOf } from '../reader/scrolling'

/** The names of the highlights for what is being read aloud; the style sheet knows them. */
const sentenceHighlight = 'lede-spoken'
const wordHighlight = 'lede-spoken-word'

/** Lights the sentence and the word that are spoken; without them nothing is lit. Gives back the sentence's range. */
export function lightSpeech(
  root: HTMLElement,
  { blocks }: Article,
  sentence?: Span,
  word?: Span,
): Range | undefined {
  const range = sentence && rangeOfSpan(root, blocks, sentence)
  const wordRange = word && rangeOfSpan(root, blocks, word)
  CSS.highlights.set(sentenceHighlight, new Highlight(...(range ? [range] : [])))
  const words = new Highlight(...(wordRange ? [wordRange] : []))
  words.priority = 1
  CSS.highlights.set(wordHighlight, words)
  return range
}

/** Keeps what is spoken in sight, unless the reader has scrolled away from what was spoken before. */
export function followSpeech(root: HTMLElement, range: Range, before: Range | undefined): void {
  if (before && !isInSight(root, before, 0)) return
  if (isInSight(root, range, 0.12)) return
  const { top, height } = sightOf(root)
  const by = range.getBoundingClientRect().top - top - height * 0.3
  if (range.startContainer.parentElement) scrollerOf(root)?.scrollBy({ top: by, behavior: scrollBehavior() })
}

/** Whether a range is between the edges of what is in sight, each brought in by a part of its height. */
function isInSight(root: HTMLElement, range: Range, margin: number): boolean {
  const { top, bottom } = range.getBoundingClientRect()
  const sight = sightOf(root)
  return bottom > sight.top + margin * sight.height && top < sight.top + sight.height * (1 - margin)
}
