import type { SummaryLength } from '../model/analysis'
import type { Span } from '../model/span'

/** What the card was made from: the page's article, what is there of a page still loading, or all visible text. */
export type CardSource = 'page' | 'now' | 'text'

/** A person or a place with all its mentions. */
export interface CardEntity {
  label: 'person' | 'place'
  name: string
  /** "4 mentions", in the interface's language. */
  mentionCount: string
  mentions: Span[]
}

export interface CardQuotation extends Span {
  speaker: string
  /** What the speaker is, as the article has it. */
  role?: string
  /** "probably", where the speaker is not sure. */
  hedge?: string
}

/**
 * The gist of an article as plain JSON. All spans mean `text`; all words are in the interface's language already,
 * so that the script in the page needs neither the browser's API nor translations.
 */
export interface GistContent {
  kind: 'gist'
  source: CardSource
  url: string
  title: string
  /** Site, authors and reading time, each to be shown in a direction of its own. */
  facts: string[]
  /** BCP 47, one that the browser knows. */
  lang?: string
  dir?: 'ltr' | 'rtl'
  text: string
  blocks: Span[]
  /** All sentences of the text, sorted. */
  sentences: Span[]
  summaries: Record<SummaryLength, Span[]>
  /** The length that is shown at first; three sentences where none is given. */
  length?: SummaryLength
  quotation?: CardQuotation
  people: CardEntity[]
  places: CardEntity[]
  isSaved: boolean
  /** False while names are still being looked for; the same gist comes again with them. */
  isWhole: boolean
  /** Of a private window: what is kept of it is asked about first. */
  isPrivate?: boolean
  /** That this may not be the whole article. */
  notice?: string
  words: CardWords
}

/** Why there is no gist, or that it is being made. */
export interface MessageContent {
  kind: 'message' | 'pending'
  title: string
  body?: string
  /** What can be done instead: to make a card from another source. */
  offer?: { source: CardSource; label: string }
  words: CardWords
}

export type CardContent = GistContent | MessageContent

/** The card's own words. */
export interface CardWords {
  /** BCP 47 language and direction of the interface. */
  lang: string
  dir: 'ltr' | 'rtl'
  heading: string
  close: string
  length: string
  lengths: Record<SummaryLength, string>
  none: string
  people: string
  places: string
  quotation: string
  copy: string
  /** Before the address of what was copied. */
  source: string
  copied: string
  copyFailed: string
  save: string
  saved: string
  saveFailed: string
  open: string
  openFailed: string
  notInPage: string
  /** That the extension was updated under the page. */
  reloadPage: string
  privateAsk: string
}
