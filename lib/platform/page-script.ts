import type { Article } from '../model/article'
import type { ChosenText } from '../model/chosen-text'
import type { PictureData, PictureSize } from '../model/picture'
import type { Refusal } from '../model/refusal'

export interface PageReading {
  article: Article
  pictures: PictureSize[]
  /** Where the page holds several articles: all of them. */
  articles?: ChosenText[]
  /** It is what the reader has pointed at, on this page or on another one of the site. */
  isPicked?: boolean
}

/** What the script in the page leaves in its isolated world, where the page cannot reach it. */
interface PageScript {
  readPageText(): PageReading | Refusal
  readChosen(path: string): PageReading | Refusal
  readPictures(urls: string[]): PictureData
}

declare global {
  // eslint-disable-next-line no-var
  var ledePage: PageScript | undefined
}
