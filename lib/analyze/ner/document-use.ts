import { Entry } from './lexicon'
import type { NerDocument } from './read-document'
import { Casing, List, type WordType } from './word-type'

/** How a word with a capital is used in the whole document (Ratinov and Roth, 2009: context aggregation). */
export interface WordUse {
  /** Tokens of it with a capital. */
  count: number
  /** A set of `Use` bits over all its places. */
  seen: number
  /** Its first places in sentences that are no headlines. */
  places: number[]
}

export const enum Use {
  lowerCase = 1,
  capitalInside = 2,
  afterTitle = 4,
  afterFirstName = 8,
  besideSpeech = 16,
  afterPreposition = 32,
  beforePossessive = 64,
  afterThe = 128,
  afterCapital = 256,
  beforeCapital = 512,
  beforeOrganizationWord = 1024,
}

const mostPlaces = 4

const isName = (type: WordType | undefined): boolean => type !== undefined && type.casing >= Casing.initial

function seenAt(types: WordType[], i: number, from: number, to: number, the: number): number {
  const previous = i > from ? types[i - 1] : undefined
  const next = i + 1 < to ? types[i + 1] : undefined
  let seen = 0
  if (previous) {
    if (!isName(previous) && previous.casing !== Casing.none) seen |= Use.capitalInside
    if (previous.lists & List.Title) seen |= Use.afterTitle
    if (previous.entry & Entry.firstName && isName(previous)) seen |= Use.afterFirstName
    if (previous.lists & List.Preposition) seen |= Use.afterPreposition
    if (previous.lower === the) seen |= Use.afterThe
    if (isName(previous) && !(previous.lists & List.Title)) seen |= Use.afterCapital
    if (previous.lists & List.Speech) seen |= Use.besideSpeech
  }
  if (next) {
    if (next.lists & List.Speech) seen |= Use.besideSpeech
    if (isName(next)) seen |= Use.beforeCapital
    if (next.lists & List.Organization && isName(next)) seen |= Use.beforeOrganizationWord
    if (next.isPossessive) seen |= Use.beforePossessive
  }
  return seen
}

/** Gathers the uses of each word that has a capital somewhere, by the hash of its lower-case form. */
export function readWordUses({ types, firsts, headlines }: NerDocument, the: number): Map<number, WordUse> {
  const uses = new Map<number, WordUse>()
  for (const type of types)
    if (type.casing >= Casing.initial && type.isWord && !uses.has(type.lower))
      uses.set(type.lower, { count: 0, seen: 0, places: [] })
  for (let s = 0; s < headlines.length; s += 1) {
    const [from, to] = [firsts[s]!, firsts[s + 1]!]
    for (let i = from; i < to; i += 1) {
      const type = types[i]!
      const use = uses.get(type.lower)
      if (!use) continue
      if (type.casing === Casing.lower) use.seen |= Use.lowerCase
      else {
        use.count += 1
        if (headlines[s]) continue
        use.seen |= seenAt(types, i, from, to, the)
        if (use.places.length < mostPlaces) use.places.push(i)
      }
    }
  }
  return uses
}
