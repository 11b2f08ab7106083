import { findFirst } from './find-first'
import type { Scene } from './read-scene'

/** How many blocks before a quotation its speaker is looked for, and how many tokens either way. */
const BLOCKS_BEFORE = 2
const TOKENS_BEFORE = 110
const TOKENS_AFTER = 60
const TOKENS_AFTER_BLOCK = 6
const MOST = 32

/** Indexes of the noun phrases that may name the speaker of a quotation, nearest last, `previous` (the last speaker) among them. */
export function listCandidates(scene: Scene, quoteToken: number, previous: number): number[] {
  const { tokens, index } = scene
  const block = tokens[quoteToken]?.block ?? 0
  const found: number[] = []
  const first = firstPhraseFrom(scene, quoteToken)
  for (let i = first - 1; i >= 0 && found.length < MOST; i--) {
    const phrase = index.phrases[i]
    const token = tokens[phrase?.from ?? 0]
    if (!phrase || !token) break
    if (quoteToken - phrase.from > TOKENS_BEFORE || block - token.block > BLOCKS_BEFORE) break
    if (token.lower !== 'who') found.push(i)
  }
  found.reverse()
  for (let i = first; i < index.phrases.length && found.length < MOST + 12; i++) {
    const phrase = index.phrases[i]
    const token = tokens[phrase?.from ?? 0]
    if (!phrase || !token || phrase.from - quoteToken > TOKENS_AFTER || token.block > block + 1) break
    if (token.block > block && tokens[phrase.from - 1]?.kind === 'word') break
    if (token.block > block && phrase.from - quoteToken > TOKENS_AFTER_BLOCK) break
    found.push(i)
  }
  if (previous >= 0 && !found.includes(previous)) found.unshift(previous)
  return found
}

function firstPhraseFrom({ index }: Scene, token: number): number {
  const low = findFirst(index.phrases.length, (middle) => (index.phrases[middle]?.from ?? 0) < token)
  return low
}
