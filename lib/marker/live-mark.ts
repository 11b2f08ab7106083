import type { Annotation, Colour } from '../model/annotation'

/** A mark as the script that paints it in the page needs it; what the reader wrote on it is not among that. */
export interface LiveMark {
  id: string
  colour: Colour
  selectors: Annotation['selectors']
  /** Stretches of the saved text that hold the mark, the widest first: a page that was not edited has them word for word. */
  around: Around[]
}

interface Around {
  text: string
  /** Where in it the mark begins, in UTF-16 code units. */
  start: number
}

/** A mark as the bar shows it. */
export interface MarkDetails {
  id: string
  colour: Colour
  /** The words as they were marked. */
  exact: string
  note: string
  /** As the reader writes them: parted by commas. */
  tags: string
  /** Whether note and tags are a draft, which is not kept yet. */
  isDraft: boolean
}

/** What the bar shows; all words are in the interface's language already. */
export type MarkerContent = { words: MarkerWords } & (
  | { kind: 'mark'; mark: MarkDetails }
  | { kind: 'list'; marks: MarkDetails[] }
  | { kind: 'message'; title: string; body: string }
)

/** The bar's own words. */
export interface MarkerWords {
  /** BCP 47 language and direction of the interface. */
  lang: string
  dir: 'ltr' | 'rtl'
  mark: string
  colour: string
  colours: Record<Colour, string>
  note: string
  noteHint: string
  tag: string
  tags: string
  tagsHint: string
  done: string
  draft: string
  copy: string
  copied: string
  copyFailed: string
  remove: string
  removed: string
  undo: string
  close: string
  saveFailed: string
  reloadPage: string
  changed: string
  list: string
  none: string
  lost: string
}
