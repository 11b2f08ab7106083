import { nearestIndex } from '../card/find-in-page'
import { rangeInPage, squeeze, type PageText } from '../card/page-text'
import { anchorAnnotation } from '../clips/anchor/anchor-annotation'
import type { Span } from '../model/span'
import type { LiveMark } from './live-mark'
import { spacedText } from './spaced-text'

/** A mark in the live page. */
export interface PlacedMark {
  mark: LiveMark
  /** Absent where the page does not have it now. */
  range?: Range
  /** What stood in the range when it was found. */
  words: string
  /** Whether these are not quite the words that were marked. */
  isChanged: boolean
}

type Place = Span & { isChanged: boolean }

/** Finds the places of marks, which must be in the order of their text, in the text of a live page. */
export function placeInPage(page: PageText, marks: LiveMark[]): PlacedMark[] {
  let near = 0
  let spaced: string | undefined
  /** How far the page's words stand behind those of the saved text; by the mark found before. */
  let shift = 0
  return marks.map((mark) => {
    const place = findAsItWas(page, mark, near) ?? findEdited((spaced ??= spacedText(page)), mark, shift)
    if (!place) return { mark, words: '', isChanged: false }
    near = place.end
    if (spaced !== undefined) shift = unsqueeze(spaced, place.start) - mark.selectors.position.start
    const range = rangeInPage(page, place)
    return { mark, range, words: range.toString(), isChanged: place.isChanged }
  })
}

function findAsItWas(page: PageText, { around, selectors }: LiveMark, near: number): Place | undefined {
  const { length } = squeeze(selectors.quote.exact)
  if (length === 0) return undefined
  for (const { text, start } of around) {
    const at = nearestIndex(page.text, squeeze(text), near)
    if (at < 0) continue
    const from = at + squeeze(text.slice(0, start)).length
    return { start: from, end: from + length, isChanged: false }
  }
  return undefined
}

function findEdited(spaced: string, { selectors }: LiveMark, shift: number): Place | undefined {
  const { quote, position } = selectors
  const start = Math.max(0, position.start + shift)
  const found = anchorAnnotation(spaced, { quote, position: { start, end: start + quote.exact.length } })
  if (!found) return undefined
  const place = {
    start: squeeze(spaced.slice(0, found.start)).length,
    end: squeeze(spaced.slice(0, found.end)).length,
    isChanged: found.isChanged,
  }
  return place.end > place.start ? place : undefined
}

/** Where in a text its code unit stands that is the so many-th of those that are seen. */
export function unsqueeze(text: string, position: number): number {
  let seen = -1
  for (let index = 0; index < text.length; index += 1) {
    if (squeeze(text.charAt(index)) !== '') seen += 1
    if (seen === position) return index
  }
  return text.length
}
