import type { Article } from '../model/article'
import type { ChosenText } from '../model/chosen-text'
import type { PictureData, PictureSize } from '../model/picture'
import type { Span } from '../model/span'

/** An article that can be shown, and what the surface that shows it can do. */
export interface Reading {
  article: Article
  pictures: PictureSize[]
  /** Where the page holds several articles: all of them. */
  articles?: ChosenText[]
  /** It is what the reader has pointed at, on this page or on another one of the site. */
  isPicked?: boolean
  /** Of a private window: what is kept of it is asked about first. */
  isPrivate?: boolean
  /** The mark that the reader came for. */
  markId?: string
  /** The stretch of the text that the reader came for. */
  at?: Span
  /** Copies what the page has loaded already; empty where it cannot. */
  readPictures: (urls: string[]) => Promise<PictureData>
}
