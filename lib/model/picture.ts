/** What the page can tell of a picture without asking the network for it. */
export interface PictureSize {
  /** The address, as it stands in `Article.html`. */
  url: string
  /** CSS pixels. */
  width: number
  height: number
  /** Whether the page may hand over its pixels: those of another origin are closed to it. */
  readable: boolean
}

/** Picture addresses and, for each that could be read, its content as a `data:` URL. */
export type PictureData = Record<string, string>
