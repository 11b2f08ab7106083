import type { Span } from '../model/span'
import type { Token } from '../model/analysis'
import { abbreviations, splittingPrefixes } from './words/token-parts'
import { countryWords } from './words/countries'

const address = /(?:https?:\/\/|www\.)[^\s<>"“”]+/iuy
const number = /\d+(?:[.,:]\d+)*(?:(?:st|nd|rd|th|s|m|bn|k|pm|am)\b)?(?:-\p{Ll}+)*/uy
const initials = /(?:\p{Lu}\.){2,}(?:\p{Lu}(?![\p{L}\p{N}]))?|\p{Lu}\.(?=-\p{Lu}\.)/uy
const word = /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’&][\p{L}\p{M}][\p{L}\p{M}\p{N}]*)*/uy
const dots = /\.{2,}|-{2,}/uy

const clitic = /['’](?:s|S|m|d|ll|re|ve|M|D|LL|RE|VE)$/u
const loneClitic = /['’](?:s|S|m|d|ll|re|ve)(?![\p{L}\p{N}])/uy
const negation = /n['’]t$/iu

/** One syllable of a Korean or Chinese given name as papers spell it: the "un" of "Jong-un", the "jae" of "Jae-in". */
const syllable =
  /^(?:[bcdfghjklmnpqrstwxyz]|ch|gw|hs|hw|hy|kh|kw|ky|my|ng|ph|py|sh|sy|th|ts|zh)?[aeiouy]{1,4}(?:ng|ck|ll|[bhklmnprt])?$/iu

const isCapital = (char: string | undefined): boolean => char !== undefined && /\p{Lu}/u.test(char)

/** Tells whether the hyphen between two halves joins one name ("Asia-Pacific", "Jong-un", "al-Assad") or parts two words. */
function joins(left: string, right: string): boolean {
  const [leftCapital, rightCapital] = [isCapital(left[0]), isCapital(right[0])]
  if (leftCapital && rightCapital) return !(countryWords.has(left) && countryWords.has(right))
  if (rightCapital) return !splittingPrefixes.has(left)
  if (leftCapital) return syllable.test(left.replace(/^.*-/u, '')) && syllable.test(right)
  return true
}

function matchAt(pattern: RegExp, text: string, at: number, end: number): number {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? Math.min(at + match[0].length, end) : 0
}

/** The end of the word that starts at `at`, with the hyphenated halves that belong to it. */
function wordEnd(text: string, at: number, end: number): number {
  let stop = matchAt(word, text, at, end)
  while (stop && stop < end && text[stop] === '-') {
    const next = matchAt(word, text, stop + 1, end)
    if (!next) break
    // "Port-au-Prince", "Inzamam-ul-Haq": a small word between two capitals joins them.
    const isInside = next - stop <= 5 && text[next] === '-' && isCapital(text[next + 1])
    if (!isInside && !joins(text.slice(at, stop), text.slice(stop + 1, next).replace(clitic, ''))) break
    stop = next
  }
  return stop
}

/** Words that end in a full stop which is theirs: an initial, or an abbreviation before anything but a new sentence. */
function keepsFullStop(text: string, at: number, stop: number): boolean {
  if (text[stop] !== '.') return false
  const length = stop - at
  if (length === 1) return isCapital(text[at]) && /^\.[\s\p{L}]/u.test(text.slice(stop, stop + 2))
  return length <= 6 && isCapital(text[at]) && abbreviations.has(text.slice(at, stop).toLowerCase())
}

/**
 * Splits a stretch of text into words and marks. Possessive `'s`, slashes, and hyphens that part two words ("New
 * York-based", "US-China") are tokens of their own; initials and abbreviations keep their full stop.
 */
export function tokenize(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = []
  let at = start
  while (at < end) {
    const char = text.charAt(at)
    if (/\s/u.test(char)) {
      at += 1
      continue
    }
    let stop = 0
    if (/[\p{L}\p{M}]/u.test(char)) {
      stop =
        (/[hw]/u.test(char) && matchAt(address, text, at, end)) ||
        matchAt(initials, text, at, end) ||
        wordEnd(text, at, end)
      const suffix = clitic.exec(text.slice(at, stop)) ?? negation.exec(text.slice(at, stop))
      if (suffix && suffix.index > 0) {
        tokens.push({ start: at, end: at + suffix.index })
        at += suffix.index
      } else if (keepsFullStop(text, at, stop)) stop += 1
    } else if (/\d/u.test(char)) stop = matchAt(number, text, at, end)
    else stop = matchAt(loneClitic, text, at, end) || matchAt(dots, text, at, end)
    if (!stop) stop = at + (text.codePointAt(at)! > 0xffff ? 2 : 1)
    tokens.push({ start: at, end: stop })
    at = stop
  }
  return tokens
}
