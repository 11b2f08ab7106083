import { femaleNames } from './female-names'
import { maleNames } from './male-names'

export type Gender = 'female' | 'male'

let genders: Map<string, Gender> | undefined

function readGenders(): Map<string, Gender> {
  const lists: [string, Gender][] = [
    [femaleNames, 'female'],
    [maleNames, 'male'],
  ]
  return new Map(
    lists.flatMap(([names, gender]) =>
      names
        .trim()
        .split('\n')
        .map((name) => [name, gender] as const),
    ),
  )
}

/**
 * Guesses from a first name whether it is a woman's or a man's, with or without accents and a second name after a
 * hyphen. Gives undefined for a name that is unknown or given to both.
 */
export function guessGender(firstName: string): Gender | undefined {
  genders ??= readGenders()
  const name = firstName.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return genders.get(name) ?? genders.get(name.replace(/-.*/u, ''))
}
