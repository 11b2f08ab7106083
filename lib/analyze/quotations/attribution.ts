import type { QuoteTraits } from './describe-quote'

export interface Candidate {
  /** Index into the noun phrases. */
  phrase: number
  /** Index into the cues; -1 where it is the subject of none. */
  cue: number
  rule: string
  features: string[]
  score: number
  /** Share among the candidates of the quotation, 0 to 1. */
  probability: number
}

/** An outermost quoted span with the candidates for its speaker. */
export interface Attribution {
  /** Index into the quoted spans. */
  span: number
  quote: QuoteTraits
  candidates: Candidate[]
  /** The likeliest candidate; undefined where there is none. */
  best: Candidate | undefined
  /** The traits that tell whether anybody said the words. */
  spanFeatures: string[]
  /** How likely the words are a quotation, 0 to 1. */
  quoted: number
}
