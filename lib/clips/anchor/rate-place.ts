import type { Span } from '../../model/span'
import type { NormalText } from './normalize-text'

/** What is looked for, all of it normalized. */
export interface Wanted {
  quote: string
  before: Context
  behind: Context
  /** Where it stood, in the original text. */
  hint: number
}

/** What stood at one side of the quote, from the quote outwards: before it, it runs backwards. */
export interface Context {
  full: string
  /** As far as its own paragraph goes. */
  local: string
}

/** How well a place fits: each from 0 to 1. */
export interface Rating {
  quote: number
  score: number
  /** At how many sides all that stood beside the mark stands there, letter by letter. */
  sides: number
}

/** How much one side of the context counts beside the quote. */
const weight = 0.25

/** Of the words themselves and of what stands around them, weighed together. */
export function ratePlace(
  normal: NormalText,
  original: string,
  wanted: Wanted,
  place: Span,
  quote: number,
): Rating {
  const { text } = normal
  const room = wanted.before.full.length + 12
  const ahead = reverse(text.slice(Math.max(0, place.start - room), place.start))
  const after = text.slice(place.end, place.end + room)
  const opens = opensParagraph(original, normal.starts[place.start] ?? 0)
  const closes = closesParagraph(original, normal.ends[place.end - 1] ?? 0)
  const before = rateContext(wanted.before, ahead, opens)
  const behind = rateContext(wanted.behind, after, closes)
  const sides = Number(isSame(wanted.before.full, ahead)) + Number(isSame(wanted.behind.full, after))
  // Other programs may tell nothing of what stands around: then there is nothing to weigh but the words.
  const side = wanted.before.full === '' && wanted.behind.full === '' ? 0 : weight
  return { quote, score: (quote + side * (before + behind)) / (1 + 2 * side), sides }
}

/** Nothing stood before the first words of a text and behind its last ones: nor does it where nothing stands now. */
const isSame = (wanted: string, found: string): boolean =>
  wanted === '' ? found.trim() === '' : found.startsWith(wanted)

/** A mark at the edge of its paragraph keeps nothing but the edge when paragraphs are moved about. */
const edge = 0.5
/** So many equal characters right at the quote are as good as the whole context. */
const longRun = 16
/** Two texts that have nothing to do with each other are about so much alike, letter by letter. */
const chance = 0.35

function rateContext({ full, local }: Context, found: string, isEdge: boolean): number {
  const isAtEdge = local.trim() === ''
  const whole = full === '' ? Number(isSame(full, found)) : rateString(full, found)
  const own = isAtEdge ? (isEdge ? edge : 0) : rateString(local, found)
  return Math.max(whole, own)
}

function rateString(wanted: string, found: string): number {
  let run = 0
  while (run < wanted.length && wanted[run] === found[run]) run += 1
  if (run === wanted.length) return 1
  const alike = 1 - startDistance(wanted, found) / wanted.length
  return Math.max(run / longRun > 1 ? 1 : run / longRun, (alike - chance) / (1 - chance), 0)
}

/** The least number of edits between a text and any beginning of another. Both must be short. */
function startDistance(wanted: string, found: string): number {
  let row = Array.from({ length: found.length + 1 }, (_, index) => index)
  for (let at = 1; at <= wanted.length; at += 1) {
    const next = [at]
    for (let to = 1; to <= found.length; to += 1) {
      const same = wanted[at - 1] === found[to - 1] ? 0 : 1
      next[to] = Math.min((row[to - 1] ?? 0) + same, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1)
    }
    row = next
  }
  return Math.min(...row)
}

/** In code units: what it gives back is only compared, never shown. */
export const reverse = (text: string): string => text.split('').toReversed().join('')

function opensParagraph(original: string, start: number): boolean {
  const line = original.slice(Math.max(0, start - 8), start)
  return start === 0 || /\n\s*$/u.test(line)
}

const closesParagraph = (original: string, end: number): boolean =>
  end >= original.length || /^\s*\n/u.test(original.slice(end, end + 8))
