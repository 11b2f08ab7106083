import type { PageReading } from '../model/page-reading'
import type { PictureData } from '../model/picture'
import type { Refusal } from '../model/refusal'

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
