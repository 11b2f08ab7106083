import type { Annotation } from '../../model/annotation'
import type { Span } from '../../model/span'
import { findExact } from './find-exact'
import { findFuzzy, findNear, type Candidate } from './find-fuzzy'
import { normalizeText, originalSpan, type NormalText } from './normalize-text'
import { ratePlace, reverse, type Context, type Rating, type Wanted } from './rate-place'

/** Where a mark stands in a text now. */
export interface Anchoring extends Span {
  /** From 0 to 1: how well its words and what stands around them fit. */
  score: number
  /** Whether its words are others now; white space, quotation marks and dashes do not count. */
  isChanged: boolean
}

/** Below this a place is not believed; see `npm run bench:anchoring`. */
const leastScore = 0.7
/** Nor is one that has less of the quote itself, whatever stands around it. */
const leastQuote = 0.45
/** With so good a place no other is looked for. */
const sure = 0.95
/** Places whose scores differ by less are told apart by where the mark stood. */
const tie = 0.02

/** What it counts for that a place begins at the very position where the mark stood, with what stood around it… */
const inPlace = 0.35
/** … or with what stood at one side of it. */
const besideInPlace = 0.08
/** What it counts for that all stands around a place that stood around the mark: its own paragraph alone may come again. */
const inContext = 0.05
/** What it counts, at most, for that a place is near to where the mark stood; over so many characters it is a third of that. */
const near = 0.1
const nearness = 64

/** Finds the place of a mark in a text that may have been edited since; undefined where it is not there. */
export function anchorAnnotation(text: string, selectors: Annotation['selectors']): Anchoring | undefined {
  const { quote, position } = selectors
  if (isAsItWas(text, selectors))
    return { start: position.start, end: position.end, score: 1, isChanged: false }
  const wanted: Wanted = {
    quote: normalizeText(quote.exact).text,
    before: contextOf(quote.prefix, true),
    behind: contextOf(quote.suffix, false),
    hint: position.start,
  }
  if (wanted.quote.trim() === '') return undefined
  const normal = normalizeText(text)
  const rate = (places: Candidate[]): Rated[] =>
    places.map((place) => ({ ...place, rating: ratePlace(normal, text, wanted, place, place.quote) }))
  const exact = rate(findExact(normal.text, wanted))
  // A page may say the same twice: the words may have been edited where they were marked, and stand untouched elsewhere.
  const edited = exact.some(({ rating }) => rating.score >= sure)
    ? findNear(
        normal.text,
        wanted,
        normal.starts.findIndex((start) => start >= position.start),
      )
    : findFuzzy(normal.text, wanted)
  const others = edited
    .map((place) => ({ ...place, ...wholeWords(normal.text, wanted, place) }))
    // Where the words themselves stand, a stretch that has more or less around them is no other place.
    .filter((place) => !exact.some((hit) => hit.start < place.end && hit.end > place.start))
  const rated = exact.concat(rate(others))
  const best = choose(normal, rated, wanted)
  if (!best) return undefined
  return {
    ...originalSpan(normal, best),
    score: best.rating.score,
    isChanged: normal.text.slice(best.start, best.end) !== wanted.quote,
  }
}

interface Rated extends Span {
  rating: Rating
}

function choose(normal: NormalText, rated: Rated[], { hint }: Wanted): Rated | undefined {
  const good = rated.filter(({ rating }) => rating.quote >= leastQuote && rating.score >= leastScore)
  const distance = ({ start }: Span): number => Math.abs((normal.starts[start] ?? 0) - hint)
  const scoreOf = (one: Rated): number => {
    const { score, sides } = one.rating
    const [inOne, inBoth] = [sides > 0, sides === 2]
    const away = distance(one)
    const context = inBoth ? inContext : 0
    const place = inBoth ? inPlace : inOne ? besideInPlace : 0
    return score + (away === 0 ? place : context) + near * Math.exp(-away / nearness)
  }
  const top = good.reduce((most, one) => Math.max(most, scoreOf(one)), 0)
  return good
    .filter((one) => scoreOf(one) > top - tie)
    .reduce<Rated | undefined>(
      (best, one) => (!best || distance(one) < distance(best) ? one : best),
      undefined,
    )
}

const letter = /[\p{L}\p{M}\p{N}]/u

const isWord = (one: string, other: string): boolean => letter.test(one) && letter.test(other)

/** The place with the rest of a word that it begins or ends in, but where the mark itself began or ended within a word. */
function wholeWords(text: string, { quote, before, behind }: Wanted, place: Span): Span {
  let { start, end } = place
  const isWithin = (at: number): boolean => isWord(text.charAt(at - 1), text.charAt(at))
  if (!isWord(before.full.charAt(0), quote.charAt(0)))
    for (let step = 0; step < longestWord && isWithin(start); step += 1) start -= 1
  if (!isWord(quote.charAt(quote.length - 1), behind.full.charAt(0)))
    for (let step = 0; step < longestWord && isWithin(end); step += 1) end += 1
  return { start, end }
}

/** Scripts without spaces between words have no end of a word to look for. */
const longestWord = 24

/** Whether the same words stand at the same place, and the same around them: then nothing is to be looked for. */
function isAsItWas(text: string, { quote, position }: Annotation['selectors']): boolean {
  const { exact, prefix, suffix } = quote
  const { start, end } = position
  return (
    // A position may be anybody's: `slice` is content with one behind the end of the text.
    exact !== '' &&
    start >= 0 &&
    end - start === exact.length &&
    end <= text.length &&
    text.slice(start, end) === exact &&
    text.slice(Math.max(0, start - prefix.length), start) === prefix &&
    text.slice(end, end + suffix.length) === suffix
  )
}

/** From the quote outwards. */
function contextOf(raw: string, isBefore: boolean): Context {
  const lines = raw.split('\n')
  const local = normalizeText((isBefore ? lines.at(-1) : lines[0]) ?? '').text
  const full = normalizeText(raw).text
  return isBefore ? { full: reverse(full), local: reverse(local) } : { full, local }
}
