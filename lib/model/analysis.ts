import type { Span } from './span'

export type Token = Span

/** Sentences tile their block: they are sorted, disjoint, and leave out only white space. */
export interface Sentence extends Span {
  /** Index into the article's blocks. */
  block: number
}

export type Label = 'person' | 'place' | 'organization'

/** One place in the text where an entity is named. Mentions are sorted and disjoint, each inside one sentence. */
export interface Mention extends Span {
  label: Label
  /** Index into `Analysis.entities`. */
  entity: number
  /** How sure the finder is, 0 to 1. */
  score: number
}

/** A mention that has not been given its entity yet. */
export type FoundMention = Omit<Mention, 'entity'>

export interface Coordinates {
  latitude: number
  longitude: number
}

export interface Entity {
  label: Label
  /** The fullest name that the text gives. */
  name: string
  /** Indexes into `Analysis.mentions`, in the order of the text. */
  mentions: number[]
  /** How much the article is about it, 0 to 1; entities are sorted by it, highest first. */
  salience: number
  coordinates?: Coordinates
}

/** PARC's attribution relation: content, cue and source. The span includes the quotation marks, `content` does not. */
export interface Quotation extends Span {
  content: Span
  /** The words that attribute it: "said", "according to". */
  cue?: Span
  /** Index into `Analysis.entities`; absent where the speaker is never named. */
  source?: number
  /** The words that name the speaker there: a name, "he", "a spokesman for the bank". */
  sourceSpan?: Span
  confidence: 'stated' | 'probable'
}

/** Indexes into `Analysis.sentences`, in the order of the text. */
export interface Summary {
  sentences: number[]
}

export interface Analysis {
  sentences: Sentence[]
  mentions: Mention[]
  entities: Entity[]
  quotations: Quotation[]
  summary: Summary
}

/** The lengths of a summary that a reader can choose, in sentences. */
export const summaryLengths = [1, 3, 5] as const
export type SummaryLength = (typeof summaryLengths)[number]
