import { countries } from '../words/countries'
import { countryCodes } from '../words/country-codes'
import { states } from '../words/regions'

const alsoTowns = new Set(['NY', 'WA'])

const canonical = new Map<string, string>()
for (const { code, names } of countries)
  for (const name of names) canonical.set(name.toLowerCase(), `country ${code}`)
for (const { code, name, abbreviation } of states) {
  const key = `state ${code}`
  // Georgia is a country as well, Washington and New York are towns; the article decides where they lie.
  const isAmbiguous = canonical.has(name.toLowerCase()) || alsoTowns.has(code)
  if (!isAmbiguous) canonical.set(name.toLowerCase(), key)
  if (abbreviation) canonical.set(abbreviation.toLowerCase(), key)
}

/**
 * What two names of one place have in common: "US", "U.S." and "America" give one key. "Washington" stays a name, since
 * it is a town, a state and a government.
 */
export function readPlaceKey(name: string): string {
  const plain = name.replaceAll(/\s+/gu, ' ').replaceAll('’', "'")
  // "us" and "in" are words; only their capitals are countries.
  if (plain.length === 2 && plain !== plain.toUpperCase()) return plain.toLowerCase()
  const code = countryCodes.get(plain)
  if (code) return `country ${code}`
  const key = plain
    .toLowerCase()
    .replace(/^the /u, '')
    .replace(/^st\.? /u, 'saint ')
    .replace(/ (?:region|area)$/u, '')
  return canonical.get(plain.toLowerCase()) ?? canonical.get(key) ?? key
}
