import { countries } from '../words/countries'
import { states } from '../words/regions'

const canonical = new Map<string, string>()
for (const { code, names } of countries)
  for (const name of names) canonical.set(name.toLowerCase(), `country ${code}`)
for (const { code, name, abbreviation } of states) {
  // Georgia is a country as well; the article decides where it lies, not who it is.
  if (!canonical.has(name.toLowerCase())) canonical.set(name.toLowerCase(), `state ${code}`)
  if (abbreviation) canonical.set(abbreviation.toLowerCase(), canonical.get(name.toLowerCase())!)
}

/**
 * What two names of one place have in common: "US", "U.S." and "America" give one key. "Washington" stays a name, since
 * it is a town, a state and a government.
 */
export function readPlaceKey(name: string): string {
  const plain = name.replaceAll(/\s+/gu, ' ').replaceAll('’', "'")
  // "us" and "in" are words; only their capitals are countries.
  if (plain.length === 2 && plain !== plain.toUpperCase()) return plain.toLowerCase()
  const key = plain
    .toLowerCase()
    .replace(/^the /u, '')
    .replace(/^st\.? /u, 'saint ')
    .replace(/ (?:region|area)$/u, '')
  return canonical.get(plain.toLowerCase()) ?? canonical.get(key) ?? key
}
