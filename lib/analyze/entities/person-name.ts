import { particles } from '../words/name-context'
import { guessGender, type Gender } from '../words/guess-gender'
import { isNickname } from '../words/nicknames'

/** A person's name in parts, in lower case, without accents or full stops. */
export interface PersonName {
  words: string[]
  /** `jr`, `sr` or a Roman number; it parts a son from a father. */
  suffix: string
  /** What the first name or the title before it says. */
  gender?: Gender
}

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

const womensTitles = /\b(?:Mrs|Ms|Miss|Madam|Madame|Mme|Queen|Princess|Duchess|Baroness|Lady|Sister)\.?\s+$/u
const mensTitles = /\b(?:Mr|Mister|Sir|King|Prince|Duke|Baron|Lord|Father|Brother)\.?\s+$/u

/** Reads a name as it stands in the text; `before` is the text before it, where a title may tell the gender. */
export function readPersonName(name: string, before: string): PersonName {
  const words = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/(?<=\b\p{L})\.(?=\p{L})/gu, ' ')
    .replaceAll(/[.,"“”]/gu, ' ')
    .split(/\s+/u)
    .filter(Boolean)
  const last = words.at(-1) ?? ''
  const suffix = words.length > 1 && suffixes.has(last) ? last : ''
  if (suffix) words.pop()
  const titled = womensTitles.test(before) ? 'female' : mensTitles.test(before) ? 'male' : undefined
  return { words, suffix, gender: titled ?? (words.length > 1 ? guessGender(words[0]!) : undefined) }
}

/** "al-Assad" and "Assad" are one family name. */
export const withoutArticle = (word: string): string => word.replace(/^(?:al|el)-/u, '')

const sameWord = (one: string, other: string): boolean => withoutArticle(one) === withoutArticle(other)

const isInitial = (word: string): boolean => word.length === 1

/** First names agree where they are the same, one is the other's initial, or one is short for the other. */
function firstNamesAgree(one: string, other: string): boolean {
  if (isInitial(one) || isInitial(other)) return one[0] === other[0]
  return one === other || isNickname(one, other)
}

const middleOf = ({ words }: PersonName): string[] =>
  words.slice(1, -1).filter((word) => !particles.has(word))

/** Middle names agree where one name leaves them out, or each is the other's or its initial. */
function middlesAgree(one: string[], other: string[]): boolean {
  if (one.length === 0 || other.length === 0) return true
  if (one.length !== other.length) return false
  return one.every(
    (word, i) => word === other[i] || ((isInitial(word) || isInitial(other[i]!)) && word[0] === other[i]![0]),
  )
}

const gendersAgree = (one: PersonName, other: PersonName): boolean =>
  !one.gender || !other.gender || one.gender === other.gender

/** Tells whether two names of two or more words can be one person's. */
export function fullNamesAgree(one: PersonName, other: PersonName): boolean {
  if (one.suffix !== other.suffix || !gendersAgree(one, other)) return false
  if (
    sameWord(one.words.at(-1)!, other.words.at(-1)!) &&
    firstNamesAgree(one.words[0]!, other.words[0]!) &&
    middlesAgree(middleOf(one), middleOf(other))
  )
    return true
  // "Suu Kyi" of "Aung San Suu Kyi", "Maria Garcia" of "Maria Garcia Lopez".
  const [short, long] =
    one.words.length < other.words.length ? [one.words, other.words] : [other.words, one.words]
  const ahead = long.length - short.length
  if (ahead === 0) return false
  return short.every((word, i) => word === long[i + ahead]) || short.every((word, i) => word === long[i])
}

/** Tells whether a part of a name, such as a surname or a first name, can stand for a full name. */
export function isPartOf(part: PersonName, full: PersonName): boolean {
  if (part.suffix && part.suffix !== full.suffix) return false
  if (!gendersAgree(part, full)) return false
  const { words } = part
  const { length } = full.words
  if (length <= words.length) return false
  const atEnd = words.every((word, i) => sameWord(word, full.words[length - words.length + i]!))
  // A first name alone, and a surname that stands first as in "Kim Jong Un".
  return atEnd || words.every((word, i) => word === full.words[i])
}
