/** An organization's name as it stands in the text. */
export interface OrganizationName {
  name: string
  /** The text after it, where an abbreviation may stand in brackets. */
  after: string
}

const legalForm =
  /,? (?:Inc|Corp|Corporation|Co|Company|Ltd|Limited|LLC|LLP|PLC|Plc|plc|AG|SE|SA|NV|GmbH|Holdings|Group)\.?$/u

const keyOf = (name: string): string =>
  name
    .replaceAll(/\s+/gu, ' ')
    .replaceAll('’', "'")
    .replace(/^[Tt]he /u, '')
    .replaceAll('.', '')
    .toLowerCase()

const shortKeyOf = (name: string): string => keyOf(name.replaceAll(/\s+/gu, ' ').replace(legalForm, ''))

/** The first letters of a name's words with capitals: "World Health Organization" gives "WHO". */
const initialsOf = (name: string): string =>
  [...name.matchAll(/(?<![\p{L}'’])\p{Lu}/gu)].map(([letter]) => letter).join('')

const isAbbreviation = (name: string): boolean => /^(?:\p{Lu}\.?){2,6}$/u.test(name)

/** What a longer name with one of these in it stands for is another thing than what gave it the name: the Ford Foundation. */
const otherThing =
  /\b(?:Foundation|Institute|University|College|School|Museum|Records|Studios|Research|Ventures|Awards?|Prize|Cup|Stadium|Union|Workers|Watch|of|for|and|v|vs)\b/u

/**
 * For each name the longer one, said in full before it, whose first words it is: "Brightwater" after "Brightwater Marine".
 * There must be exactly one, and what stands before a name that has not been said in full yet is nothing of it.
 */
function findFullNames(names: readonly OrganizationName[], keys: readonly string[]): (string | undefined)[] {
  const said = new Map<string, Set<string>>()
  const alone = new Set<string>()
  return names.map(({ name }, index) => {
    const key = keys[index]!
    const fuller = alone.has(key) || isAbbreviation(name) ? undefined : said.get(key)
    if (!fuller) alone.add(key)
    const words = key.split(' ')
    if (!otherThing.test(name))
      for (let count = 1; count < words.length; count += 1) {
        const first = words.slice(0, count).join(' ')
        said.set(first, (said.get(first) ?? new Set()).add(key))
      }
    return fuller?.size === 1 ? [...fuller][0] : undefined
  })
}

/**
 * Gives each name the index of its organization. Names are one where they differ by a legal form, where the text puts the
 * abbreviation in brackets behind the name, where an abbreviation spells the first letters of exactly one name, or where
 * a name is the first words of one that was said in full before.
 */
export function joinOrganizations(names: readonly OrganizationName[]): number[] {
  const keys = names.map(({ name }) => shortKeyOf(name))
  const owners = new Map<string, Set<string>>()
  for (const [index, { name, after }] of names.entries()) {
    const explained = /^\s?\(((?:\p{Lu}\.?){2,8})\)/u.exec(after)?.[1]
    const initials = explained ?? (name.includes(' ') ? initialsOf(name) : '')
    if (initials.length < 2) continue
    const short = keyOf(initials)
    owners.set(short, (owners.get(short) ?? new Set()).add(keys[index]!))
  }
  const fullNames = findFullNames(names, keys)
  const numbers = new Map<string, number>()
  return names.map(({ name }, index) => {
    const owner = isAbbreviation(name) ? owners.get(keyOf(name)) : undefined
    const key = owner?.size === 1 ? [...owner][0]! : (fullNames[index] ?? keys[index]!)
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  })
}
