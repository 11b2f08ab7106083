import { determiners, prepositions } from '../words/clause-words'
import type { OutsideToken } from './tokenize-outside'

const TIME = /^(?:day|week|month|year|time|moment|night|morning|afternoon|evening|weekend)$/u

/**
 * The token before "of the day" in "the council of the day wrote", before "at the time" and "that night", where one ends
 * at a token; -1 where none does.
 */
export function beforeTime(tokens: OutsideToken[], end: number): number {
  if (!TIME.test(tokens[end]?.lower ?? '')) return -1
  const at = determiners.has(tokens[end - 1]?.lower ?? '') ? end - 2 : end - 1
  if (prepositions.has(tokens[at]?.lower ?? '')) return at - 1
  return at < end - 1 ? at : -1
}
