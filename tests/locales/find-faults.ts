import { pluralCategories } from '../../lib/platform/choose-plural'

/** What stands in a file of `locales/`, as it is parsed: strings, and forms of strings by number. */
export type Locale = Record<string, string | Record<string, string>>

/** The keys of the forms that a string with a count has in a language: the smallest number of each, `n` for the last. */
export function pluralKeys(language: string): string[] {
  const rules = new Intl.PluralRules(language)
  const keys = pluralCategories(language).map((category) => {
    const smallest = category === rules.select(0) && category === 'zero' ? 0 : 1
    for (let count = smallest; ; count += 1) if (rules.select(count) === category) return String(count)
  })
  return [...keys.slice(0, -1), 'n']
}

const formsOf = (value: Locale[string]): string[] =>
  typeof value === 'string' ? [value] : Object.values(value)

const placeholders = (text: string): string =>
  [...new Set([...text.matchAll(/\$\d/gu)].map(([found]) => found))].toSorted().join(' ')

/** What stores and browsers allow, in characters. */
const limits: Record<string, number> = { extensionName: 75, extensionDescription: 132 }

/** So much of a translation may be the same as in English, such as names and words that both languages share. */
const mayBeEnglish = 0.08

/** What is wrong with a locale file, beside the English one; `name` is the file's, without its ending, as in pt_BR. */
export function findFaults(name: string, locale: Locale, english: Locale): string[] {
  const language = name.replace('_', '-')
  const faults: string[] = []
  const missing = Object.keys(english).filter((key) => !(key in locale))
  const strange = Object.keys(locale).filter((key) => !(key in english))
  faults.push(
    ...missing.map((key) => `${key} is missing`),
    ...strange.map((key) => `${key} is not in English`),
  )
  if (locale['language'] !== language) faults.push(`language is not ${language}`)
  const keys = pluralKeys(language).join(' ')
  for (const [key, value] of Object.entries(locale)) {
    const counterpart = english[key]
    if (counterpart === undefined) continue
    if (typeof value !== typeof counterpart) {
      faults.push(`${key} ${typeof value === 'string' ? 'has no forms' : 'needs no forms'}`)
      continue
    }
    if (typeof value !== 'string' && Object.keys(value).join(' ') !== keys)
      faults.push(`${key} has the forms ${Object.keys(value).join(' ')}, not ${keys}`)
    faults.push(...findFaultyForms(key, value, counterpart))
  }
  const same = Object.keys(locale).filter((key) => isTranslatable(key) && isSame(locale[key], english[key]))
  if (language !== 'en' && same.length > Object.keys(english).length * mayBeEnglish)
    faults.push(`${same.length} strings are as in English: ${same.join(', ')}`)
  return faults
}

function findFaultyForms(key: string, value: Locale[string], counterpart: Locale[string]): string[] {
  const wanted = placeholders(formsOf(counterpart).join(' '))
  const limit = limits[key] ?? Infinity
  return formsOf(value).flatMap((form) => {
    if (typeof form !== 'string' || form.trim() === '') return [`${key} is empty`]
    const found = placeholders(form)
    // A form for one alone may leave the number out: “one article”, “two articles” in Arabic.
    const mayLack = typeof value !== 'string' && wanted.startsWith('$1')
    const fits = found === wanted || (mayLack && found === wanted.slice(3))
    return [
      ...(fits ? [] : [`${key} has the placeholders ${found || 'none'}, not ${wanted || 'none'}`]),
      ...(form.includes(' | ') ? [`${key} has a bar between spaces, which parts forms`] : []),
      ...(form.length > limit ? [`${key} has more than ${limit} characters`] : []),
    ]
  })
}

const isTranslatable = (key: string): boolean => key !== 'extensionName' && key !== 'language'
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
