import { demonyms } from '../words/countries'
import type { NounPhrase } from './find-noun-phrases'
import type { Scene } from './read-scene'

const AGE = /^(\d{1,3})-year-old$/u
/** A firm that is called no more than that was named before. */
const FIRM =
  /^(?:company|firm|business|charity|retailer|airline|supplier|operator|developer|carmaker|chain)$/u

/**
 * The pronoun that a description could be put in the place of: "somebody" for "the 79-year-old" and "the Norwegian",
 * "it" for "the company". Undefined for whatever tells something of its own ("the fisherman").
 */
export function standInFor({ tokens }: Scene, { from, to }: NounPhrase): 'somebody' | 'it' | undefined {
  if (tokens[from]?.lower !== 'the' || to - from !== 2) return undefined
  const { text = '', lower = '' } = tokens[from + 1] ?? {}
  if (AGE.test(lower) || (demonyms.has(text) && !text.endsWith('s'))) return 'somebody'
  return FIRM.test(lower) ? 'it' : undefined
}

/** The person of whom the article gives the age that a description has: "Jean Tully, 79,". */
export function entityOfAge({ tokens, text, mentions }: Scene, { from }: NounPhrase): number | undefined {
  const age = AGE.exec(tokens[from + 1]?.lower ?? '')?.[1]
  if (!age) return undefined
  return mentions.find(({ end }) => new RegExp(`^,? \\(?${age}\\b`, 'u').test(text.slice(end, end + 8)))
    ?.entity
}
