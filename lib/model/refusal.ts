import type { NoArticleReason } from './article'
import type { ChosenText } from './chosen-text'

/** Why there is nothing to read, in a word that the interface turns into a sentence. */
export type RefusalReason =
  | NoArticleReason
  | 'browser-page'
  | 'store'
  | 'pdf'
  | 'file'
  | 'not-loaded'
  | 'still-loading'
  | 'gone'
  | 'failed'

export interface Refusal {
  reason: RefusalReason
  /** Where there are several articles of which the reader may choose one. */
  articles?: ChosenText[]
}
