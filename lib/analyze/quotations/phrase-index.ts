import type { NounPhrase } from './find-noun-phrases'

/** Phrases by the token where they begin and by the token after their last. */
export interface PhraseIndex {
  phrases: NounPhrase[]
  startingAt: Map<number, number>
  endingAt: Map<number, number>
}

export function indexPhrases(phrases: NounPhrase[]): PhraseIndex {
  return {
    phrases,
    startingAt: new Map(phrases.toReversed().map(({ from }, i) => [from, phrases.length - 1 - i])),
    endingAt: new Map(phrases.map(({ to }, index) => [to, index])),
  }
}
