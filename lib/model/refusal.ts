import type { NoArticleReason } from './article'

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
}
