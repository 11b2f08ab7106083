import search from 'approx-string-match'
import type { Span } from '../../model/span'
import { reverse, type Wanted } from './rate-place'

/** A place that may be meant, and how much of the quote stands there, from 0 to 1. */
export interface Candidate extends Span {
  quote: number
}

/** At most so much of a quote may have been edited. */
const mostEdits = 0.5
/** At most so many stretches of the text are looked at closely. */
const mostWindows = 5

/** Finds where an edited quote may stand, by pieces of it and of its context that are still as they were. */
export function findFuzzy(text: string, wanted: Wanted): Candidate[] {
  return findWindows(text, wanted).flatMap((start) => findNear(text, wanted, start))
}

/** Finds where an edited quote may stand in the stretch of the text in which it would begin at `start`. */
export function findNear(text: string, wanted: Wanted, start: number): Candidate[] {
  const { quote } = wanted
  const margin = 48 + Math.ceil(quote.length / 4)
  const from = Math.max(0, start - margin)
  return placesIn(text.slice(from, start + quote.length + margin), wanted).map((place) => ({
    ...place,
    start: place.start + from,
    end: place.end + from,
  }))
}

/** Longer quotes are looked for by their ends: the time would grow with the square of the length. */
const longest = 512

function placesIn(text: string, { quote, before, behind }: Wanted): Candidate[] {
  const head = quote.slice(0, longest)
  const tail = quote.slice(-longest)
  const starts = new Set(nearestOf(text, reverse(before.full)).map(({ end }) => end))
  const ends = new Set(nearestOf(text, behind.full).map(({ start }) => start))
  for (const { start } of search(text, head, Math.floor(head.length * mostEdits)).slice(0, 3))
    starts.add(start)
  for (const { end } of search(text, tail, Math.floor(tail.length * mostEdits)).slice(-3)) ends.add(end)
  const places: Candidate[] = []
  for (const start of starts)
    for (const end of ends) {
      const length = end - start
      if (length < quote.length * 0.4 || length > quote.length * 1.8 + 4) continue
      const alike = likeness(text.slice(start, end), quote)
      if (alike > 0) places.push({ start, end, quote: alike })
    }
  return places
}

/** Where a context stands, with few edits; nothing where it is too short to tell. */
function nearestOf(text: string, context: string): Span[] {
  return context.length < 4 ? [] : search(text, context, Math.floor(context.length / 5)).slice(0, 3)
}

/** From 0 to 1, by the number of edits that make one text of the other. */
function likeness(found: string, quote: string): number {
  if (found.length > longest || quote.length > longest) {
    const half = longest / 2
    if (found.length < half || quote.length < half) return 0
    const lengths = Math.min(found.length, quote.length) / Math.max(found.length, quote.length)
    const ends =
      likeness(found.slice(0, half), quote.slice(0, half)) + likeness(found.slice(-half), quote.slice(-half))
    return (ends / 2) * lengths
  }
  let best = 0
  for (const { start, end, errors } of search(found, quote, Math.floor(quote.length * 0.7)).slice(0, 4))
    best = Math.max(best, 1 - (errors + start + found.length - end) / Math.max(quote.length, found.length))
  return best
}

/** Where the quote would begin in each of the stretches that share most with it. */
function findWindows(text: string, { quote, before, behind, hint }: Wanted): number[] {
  const prefix = reverse(before.full)
  const whole = prefix + quote.slice(0, longest) + (quote.length > longest ? '' : behind.full)
  const size = whole.length < 48 ? 5 : 8
  const bucket = 24
  const votes = new Map<number, number>()
  for (let at = 0; at + size <= whole.length; at += size >> 1) {
    const places = occurrences(text, whole.slice(at, at + size))
    for (const place of places) {
      const key = Math.round((place - at + prefix.length) / bucket)
      votes.set(key, (votes.get(key) ?? 0) + 1 / places.length ** 0.5)
    }
  }
  const scored = [...votes].map(([key, count]) => ({
    key,
    count: count + (votes.get(key - 1) ?? 0) + (votes.get(key + 1) ?? 0),
  }))
  scored.sort(
    (a, b) => b.count - a.count || Math.abs(a.key * bucket - hint) - Math.abs(b.key * bucket - hint),
  )
  const chosen: number[] = []
  for (const { key } of scored) {
    if (chosen.some((other) => Math.abs(other - key) < 2)) continue
    chosen.push(key)
    if (chosen.length === mostWindows) break
  }
  return chosen.map((key) => Math.max(0, key * bucket))
}

/** A piece that stands in more places than this says nothing of where it is. */
const tooMany = 60

function occurrences(text: string, piece: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(piece); at >= 0 && places.length < tooMany; at = text.indexOf(piece, at + 1))
    places.push(at)
  return places.length < tooMany ? places : []
}
