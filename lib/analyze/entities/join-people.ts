import { fullNamesAgree, isPartOf, withoutArticle, type PersonName } from './person-name'

/** A person with all the names that were found to be theirs; indexes are those of the names that were given. */
export interface Person {
  names: PersonName[]
  mentions: number[]
}

const isFull = ({ words }: PersonName): boolean => words.length > 1

const keyOf = ({ words, suffix }: PersonName): string => `${words.join(' ')} ${suffix}`

/** A name fits a person when it agrees with one of their names, and with all that end in the same word. */
const fits = (name: PersonName, { names }: Person): boolean =>
  names.some((other) => fullNamesAgree(name, other)) &&
  names.every((other) => other.words.at(-1) !== name.words.at(-1) || fullNamesAgree(name, other))

/** Finds the people who share a word with a name, so that nobody is compared with everybody. */
class PeopleByWord {
  private readonly people = new Map<string, Set<Person>>()

  add(name: PersonName, person: Person): void {
    for (const word of name.words) {
      const key = withoutArticle(word)
      this.people.set(key, (this.people.get(key) ?? new Set()).add(person))
    }
  }

  near(name: PersonName): Person[] {
    return [...new Set(name.words.flatMap((word) => [...(this.people.get(withoutArticle(word)) ?? [])]))]
  }
}

/** Full names that agree with exactly one group join it; a name between two people stays alone. */
function joinFullNames(names: readonly PersonName[], byWord: PeopleByWord): Person[] {
  const people: Person[] = []
  const byName = new Map<string, Person>()
  // The longest first, and initials last: "George W. Bush" and "George H. W. Bush" are two before "George Bush" or
  // "G. Bush" asks for one.
  const order = names
    .map((name, index) => ({ name, index }))
    .filter(({ name }) => isFull(name))
    .toSorted(
      (a, b) =>
        b.name.words.length - a.name.words.length ||
        b.name.words[0]!.length - a.name.words[0]!.length ||
        a.index - b.index,
    )
  for (const { name, index } of order) {
    const known = byName.get(keyOf(name))
    if (known) {
      known.mentions.push(index)
      continue
    }
    const fitting = byWord.near(name).filter((person) => fits(name, person))
    const [only] = fitting
    const person: Person = only && fitting.length === 1 ? only : { names: [], mentions: [] }
    if (person !== only) people.push(person)
    person.names.push(name)
    byWord.add(name, person)
    person.mentions.push(index)
    byName.set(keyOf(name), person)
  }
  return people
}

/**
 * The one person whom a part of a name can mean; undefined where there is none, or more than one. Before a namesake is
 * introduced by a full name, nobody can mean them: `introduced` has each person's first mention.
 */
function findOwner(
  part: PersonName,
  index: number,
  people: readonly Person[],
  introduced: ReadonlyMap<Person, number>,
): Person | undefined {
  const fitting = people.filter((person) => person.names.some((name) => isPartOf(part, name)))
  if (fitting.length < 2) return fitting[0]
  const before = fitting.filter((person) => introduced.get(person)! < index)
  if (before.length === 1) return before[0]
  // A father is not called by his son's suffix: "Trump" beside "Donald Trump Jr." is not the son.
  const withoutSuffix = fitting.filter((person) => person.names.every(({ suffix }) => suffix !== 'jr'))
  return withoutSuffix.length === 1 && fitting.length === 2 && haveSameFirstName(fitting)
    ? withoutSuffix[0]
    : undefined
}

const haveSameFirstName = ([one, other]: readonly Person[]): boolean =>
  one?.names[0]?.words[0] === other?.names[0]?.words[0]

/**
 * Joins the names that are one person's: full names that agree, and a surname or first name with the only full name it
 * fits. A name that fits two people joins neither, since a wrong person is worse than one too many.
 */
export function joinPeople(names: readonly PersonName[]): Person[] {
  const byWord = new PeopleByWord()
  const people = joinFullNames(names, byWord)
  const introduced = new Map(
    people.map((person) => [person, person.mentions.reduce((a, b) => Math.min(a, b))]),
  )
  const alone = new Map<string, Person>()
  const parts = names.map((name, index) => ({ name, index })).filter(({ name }) => !isFull(name))
  // Those with a title first: "Mrs. Clinton", who is not Bill, leaves a mere "Clinton" open.
  const titledFirst = parts.toSorted((a, b) => (a.name.gender ? 0 : 1) - (b.name.gender ? 0 : 1))
  for (const { name, index } of titledFirst) {
    const namesakes = (['female', 'male'] as const).flatMap(
      (gender) => alone.get(`${keyOf(name)}${gender}`) ?? [],
    )
    const owner = findOwner(name, index, byWord.near(name), introduced)
    const fitting = name.gender ? (owner ? [owner] : []) : [...(owner ? [owner] : []), ...namesakes]
    if (fitting[0] && fitting.length === 1) {
      fitting[0].mentions.push(index)
      continue
    }
    const key = `${keyOf(name)}${name.gender ?? ''}`
    const person = alone.get(key) ?? { names: [name], mentions: [] }
    if (!alone.has(key)) {
      alone.set(key, person)
      people.push(person)
    }
    person.mentions.push(index)
  }
  return people
}
