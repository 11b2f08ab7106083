/** W3C Web Annotation: the marked words, with what stands before and behind them. */
interface TextQuoteSelector {
  exact: string
  prefix: string
  suffix: string
}

/** W3C Web Annotation: half-open, in UTF-16 code units into `Article.text`. */
interface TextPositionSelector {
  start: number
  end: number
}

export type Colour = 'yellow' | 'green' | 'blue' | 'pink' | 'purple'

/** A stretch of an article that the reader has marked. `schema` is the version of this shape. */
export interface Annotation {
  schema: 1
  id: string
  selectors: { quote: TextQuoteSelector; position: TextPositionSelector }
  colour: Colour
  /** Markdown; empty where the reader wrote none. */
  note: string
  tags: string[]
  /** Whose words they are, where the mark covers a quotation. */
  speaker?: Speaker
  /** ISO 8601, UTC. */
  created: string
  modified: string
}

export interface Speaker {
  name: string
  /** As the article has it: "the mayor of Lima". */
  role?: string
}
