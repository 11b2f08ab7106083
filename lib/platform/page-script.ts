import type { Article } from '../model/article'
import type { PictureData, PictureSize } from '../model/picture'
import type { Refusal } from '../model/refusal'

export interface PageReading {
  article: Article
  pictures: PictureSize[]
}

/** What the script in the page leaves in its isolated world, where the page cannot reach it. */
interface PageScript {
  readPageText(): PageReading | Refusal
  readPictures(urls: string[]): PictureData
}

declare global {
  // eslint-disable-next-line no-var
  var ledePage: PageScript | undefined
}
