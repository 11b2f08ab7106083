import type { Entity } from '../../lib/model/analysis'
import type { Span } from '../../lib/model/span'
import type { GoldQuotation } from './read-gold'

export interface FoundSpeaker {
  source?: number
  sourceSpan?: Span
}

const LITTLE =
  /^(?:the|a|an|of|for|and|in|on|at|to|with|from|by|his|her|its|their|who|mr|mrs|ms|dr|sen|rep|gov|jr|sr|s|i|ii|iii|one|this|that|former)$/u

export const contentWords = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}@'’-]+/u)
    .map((word) => word.replace(/[’']s?$/u, ''))
    .filter((word) => word && !LITTLE.test(word))

/**
 * Whether the speaker found is the one annotated.
 * - A named one: the surname of the entity found (any word, of a body or a place) stands in the annotated name; where no
 *   entity was found, the same of the words of the source.
 * - A pronoun: any word of the entity's name is one of the words that the annotators name the person by; a pronoun that
 *   nobody is named for ("I") is right as the pronoun itself.
 * - A role: the words of the source share a word with the annotated ones and no other place in the text is meant,
 *   or simply overlap them.
 * - Nobody annotated: right where nobody was found; these are left out of the accuracy.
 */
export function speakerMatches(
  text: string,
  gold: GoldQuotation,
  found: FoundSpeaker,
  entities: Entity[],
): boolean {
  const words = found.sourceSpan ? text.slice(found.sourceSpan.start, found.sourceSpan.end) : ''
  const entity = found.source === undefined ? undefined : entities[found.source]
  if (gold.sourceType === 'none' || gold.speaker === null) return !found.sourceSpan && !entity
  if (gold.sourceType === 'nominal') return roleMatches(gold, found, words)
  if (gold.sourceType === 'pronoun') {
    if (gold.resolved) {
      const named = new Set(gold.resolved.flatMap(contentWords))
      return contentWords(entity?.name ?? words).some((word) => named.has(word))
    }
    return found.sourceSpan !== undefined && roleMatches(gold, found, words)
  }
  const goldWords = new Set(contentWords(gold.speaker))
  const own = contentWords(entity?.name ?? words)
  const compared = entity?.label === 'person' || !entity ? own.slice(-1) : own
  return compared.some((word) => goldWords.has(word))
}

function roleMatches(gold: GoldQuotation, found: FoundSpeaker, words: string): boolean {
  const [start, end] = gold.speakerSpan ?? [0, 0]
  if (found.sourceSpan && found.sourceSpan.start < end && start < found.sourceSpan.end) return true
  const goldWords = new Set(contentWords(gold.speaker ?? ''))
  return contentWords(words).some((word) => goldWords.has(word))
}
