import { demonyms } from '../words/countries'
import type { NerDocument } from './read-document'
import { Casing, List } from './word-type'
import { isSurePlace } from './mend-label'

/** A run of a sentence's tokens. */
interface Run {
  first: number
  /** The last token and one. */
  last: number
}

const longest = 4

/**
 * Finds the countries and regions of two words or more that no other thing is called, where the tagger saw nothing: "Asia-Pacific" in a
 * sentence without a hint. A neighbour with a capital may make it a part of another name ("Africa Cup"), so none may
 * stand beside it. Token numbers count from `from`.
 */
export function findKnownPlaces(
  text: string,
  { tokens, types }: NerDocument,
  from: number,
  labels: Uint8Array,
): Run[] {
  const isName = (t: number): boolean => {
    const type = labels[t] === undefined ? undefined : types[from + t]
    return type !== undefined && type.casing >= Casing.initial && !(type.lists & List.Calendar)
  }
  const runs: Run[] = []
  for (let t = 0; t < labels.length; t += 1) {
    if (labels[t] !== 0 || !isName(t) || (t > 1 && isName(t - 1))) continue
    for (let n = Math.min(longest, labels.length - t); n > 0; n -= 1) {
      const words = text.slice(tokens[from + t]!.start, tokens[from + t + n - 1]!.end)
      // A mere "US" may be a currency.
      if (
        !/[\s-]/u.test(words) ||
        !isSurePlace(words) ||
        isName(t + n) ||
        labels.subarray(t, t + n).some((label) => label !== 0)
      )
        continue
      runs.push({ first: t, last: t + n })
      t += n
      break
    }
  }
  return runs
}

/** Tells whether a name and the word behind it are a people: the "South" of "South Korean" is no place. */
export const isPeople = (text: string, start: number, end: number): boolean => {
  const next = /^\s(\p{Lu}\p{L}+)/u.exec(text.slice(end, end + 24))?.[1]
  return next !== undefined && demonyms.has(`${text.slice(start, end)} ${next}`)
}
