import type { Entity, Label, Mention } from '../../lib/model/analysis'
import { guessGender } from '../../lib/analyze/words/guess-gender'
import { sentenceOpeners } from '../../lib/analyze/words/clause-words'

const NAME =
  /\p{Lu}[\p{L}\p{M}’'-]*(?:(?: )(?:(?:de|van|von|bin|al|of the|of|&) )?\p{Lu}[\p{L}\p{M}’'-]*\.?)*/gu
const TITLE = /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|President|Secretary|Senator|Governor|Former|Rev|Gen|Adm)\.?$/u

/** A stand-in for the name tagger: capitalised words, joined by surname. */
export function findNames(text: string): { mentions: Mention[]; entities: Entity[] } {
  const mentions: Mention[] = []
  const entities: Entity[] = []
  const bySurname = new Map<string, number>()
  for (const match of text.matchAll(NAME)) {
    let words = match[0].split(' ')
    let start = match.index
    while (
      words.length &&
      (sentenceOpeners.has(words[0]!.toLowerCase()) ||
        (/^(?:Following|Democrat|Republican|Washington|New)$/u.test(words[0]!) && words.length > 2) ||
        TITLE.test(words[0]!))
    ) {
      start += words[0]!.length + 1
      words = words.slice(1)
    }
    let name = words
      .join(' ')
      .replace(/[’']s?$/u, '')
      .replace(/[’']s /gu, ' ')
      .replace(/(?<!\b(?:\p{Lu}|Jr|Sr))\.$/u, '')
    if (!name) continue
    if (text.slice(start, start + name.length) !== name) name = name.split(' ')[0]!.replace(/[’']s?$/u, '')
    if (text.slice(start, start + name.length) !== name) continue
    const parts = name.split(' ')
    const surname = parts.at(-1)!
    const titled = TITLE.test(
      text
        .slice(Math.max(0, start - 12), start)
        .trim()
        .split(' ')
        .at(-1) ?? '',
    )
    let entity = bySurname.get(surname)
    if (
      entity !== undefined &&
      parts.length > 1 &&
      entities[entity]!.name.split(' ').length > 1 &&
      entities[entity]!.name.split(' ')[0] !== parts[0]
    )
      entity = undefined
    if (entity === undefined) {
      const label: Label = titled || (parts.length > 1 && guessGender(parts[0]!)) ? 'person' : 'organization'
      entity = entities.push({ label, name, mentions: [], salience: 0.5 }) - 1
      if (!bySurname.has(surname)) bySurname.set(surname, entity)
    }
    const given = entities[entity]!
    if (name.length > given.name.length) given.name = name
    if (
      titled ||
      (parts.length === 2 && guessGender(parts[0]!)) ||
      (parts.length === 3 && /^\p{Lu}\.?$/u.test(parts[1]!) && guessGender(parts[0]!))
    )
      given.label = 'person'
    given.mentions.push(mentions.length)
    mentions.push({ start, end: start + name.length, label: given.label, entity, score: 0.5 })
  }
  for (const mention of mentions) mention.label = entities[mention.entity]!.label
  return { mentions, entities }
}
