import type { Article } from './article'
import type { ChosenText } from './chosen-text'
import type { PictureSize } from './picture'

/** What a script in a page read there. */
export interface PageReading {
  article: Article
  pictures: PictureSize[]
  /** Where the page holds several articles: all of them. */
  articles?: ChosenText[]
  /** It is what the reader has pointed at, on this page or on another one of the site. */
  isPicked?: boolean
}
