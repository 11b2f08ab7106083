import { placeWords } from '../../lib/analyze/words/name-context'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

interface Cldr {
  subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } }
}

const kind =
  /\s(?:County|Region|Province|District|Governorate|Municipality|State|Division|Department|Prefecture|Oblast|City)$/u

/**
 * English names of the world's provinces, states and districts (ISO 3166-2), as Unicode's CLDR has them, each without
 * the word for its kind as well; without those that are only a direction.
 */
export function readSubdivisions(): string[] {
  const file = createRequire(import.meta.url).resolve('cldr-subdivisions-full/subdivisions/en/en.json')
  const { subdivisions } = JSON.parse(readFileSync(file, 'utf8')) as Cldr
  return Object.values(subdivisions.localeDisplayNames.subdivisions)
    .flatMap((name) => (kind.test(name) ? [name, name.replace(kind, '')] : [name]))
    .filter((name) => /^\p{Lu}/u.test(name) && !placeWords.has(name.toLowerCase()))
}
