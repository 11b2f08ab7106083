import type { Coordinates, Entity, FoundMention, Label, Mention, Sentence } from '../../model/analysis'
import type { AnalyzeInput } from '../analyze-input'
import { findCredits } from './find-credits'
import { joinOrganizations } from './join-organizations'
import { joinPeople } from './join-people'
import { locatePlaces } from './locate-places'
import { readPersonName } from './person-name'
import { readPlaceKey } from './place-key'
import { rateSalience } from './rate-salience'

interface Group {
  label: Label
  /** Indexes into the mentions, rising. */
  mentions: number[]
  coordinates?: Coordinates
}

const nameOf = (text: string, { start, end }: FoundMention): string =>
  text.slice(start, end).replaceAll(/\s+/gu, ' ')

const indexesOf = (found: readonly FoundMention[], label: Label): number[] =>
  found.flatMap((mention, index) => (mention.label === label ? [index] : []))

function groupPeople(text: string, found: readonly FoundMention[]): Group[] {
  const indexes = indexesOf(found, 'person')
  const names = indexes.map((index) => {
    const mention = found[index]!
    return readPersonName(nameOf(text, mention), text.slice(Math.max(0, mention.start - 20), mention.start))
  })
  return joinPeople(names).map(({ mentions }) => ({
    label: 'person',
    mentions: mentions.map((index) => indexes[index]!).toSorted((a, b) => a - b),
  }))
}

function groupBy(label: Label, indexes: number[], keys: readonly (string | number)[]): Group[] {
  const groups = new Map<string | number, Group>()
  for (const [at, index] of indexes.entries()) {
    const key = keys[at]!
    const group = groups.get(key)
    if (group) group.mentions.push(index)
    else groups.set(key, { label, mentions: [index] })
  }
  return [...groups.values()]
}

/** A mere "Congo" is the bigger one, but where the smaller one is named as well it may be either. */
function partCongos(names: readonly string[]): string[] {
  const keys = names.map((name) => readPlaceKey(name))
  const both = keys.includes('country CG')
  return keys.map((key, at) => (both && names[at] === 'Congo' ? 'congo' : key))
}

function groupPlaces(text: string, found: readonly FoundMention[]): Group[] {
  const indexes = indexesOf(found, 'place')
  const keys = partCongos(indexes.map((index) => nameOf(text, found[index]!)))
  const groups = groupBy('place', indexes, keys)
  const coordinates = locatePlaces(
    groups.map(({ mentions }) => ({
      key: keys[indexes.indexOf(mentions[0]!)]!,
      count: mentions.length,
      within: mentions.flatMap((index) => {
        const next = found[index + 1]
        const follows = next?.label === 'place' && /^,\s$/u.test(text.slice(found[index]!.end, next.start))
        return follows ? [readPlaceKey(nameOf(text, next))] : []
      }),
    })),
  )
  return groups.map((group, at) => (coordinates[at] ? { ...group, coordinates: coordinates[at] } : group))
}

function groupOrganizations(text: string, found: readonly FoundMention[]): Group[] {
  const indexes = indexesOf(found, 'organization')
  const numbers = joinOrganizations(
    indexes.map((index) => {
      const mention = found[index]!
      return { name: nameOf(text, mention), after: text.slice(mention.end, mention.end + 16) }
    }),
  )
  return groupBy('organization', indexes, numbers)
}

const isUpperCase = (name: string): boolean => name === name.toUpperCase() && name.length > 4

/** The fullest name in the text: the longest, but none in capitals where another is not; the first of equals. */
function fullestName(text: string, found: readonly FoundMention[], { mentions }: Group): string {
  const names = mentions.map((index) => nameOf(text, found[index]!))
  const printed = names.some((name) => !isUpperCase(name))
    ? names.filter((name) => !isUpperCase(name))
    : names
  return printed.reduce((fullest, name) => (name.length > fullest.length ? name : fullest))
}

/** Gives each mention its entity, and each entity its fullest name and its weight in the article. */
export function joinEntities(
  article: AnalyzeInput,
  _sentences: Sentence[],
  found: FoundMention[],
): { mentions: Mention[]; entities: Entity[] } {
  const { text } = article
  const groups = [
    ...groupPeople(text, found),
    ...groupPlaces(text, found),
    ...groupOrganizations(text, found),
  ]
  const salience = rateSalience(article, found, findCredits(article, found), groups)
  const order = groups
    .map((group, index) => ({ group, salience: salience[index]! }))
    .toSorted((a, b) => b.salience - a.salience || a.group.mentions[0]! - b.group.mentions[0]!)
  const entityOf = new Map<number, number>()
  const entities = order.map(({ group, salience: of }, entity): Entity => {
    for (const index of group.mentions) entityOf.set(index, entity)
    const { label, mentions, coordinates } = group
    return {
      label,
      name: fullestName(text, found, group),
      mentions,
      salience: of,
      ...(coordinates && { coordinates }),
    }
  })
  return { mentions: found.map((mention, index) => ({ ...mention, entity: entityOf.get(index)! })), entities }
}
