import type { ChosenText } from '../model/chosen-text'
import type { PageReading } from '../model/page-reading'
import type { PictureData } from '../model/picture'
import type { Refusal } from '../model/refusal'
import { extract, extractChosen, extractPageText, type Extraction } from './extract'
import { findArticles } from './find-articles'
import { findPictureUrls, measurePictures, readPictures } from './read-pictures'

/** Reads the page that it stands in, each time as it is then. */
export interface PageReader {
  /** The article, and all articles where there are several. */
  readPage(): PageReading | Refusal
  /** The article's text and what is known of it, without markup and pictures: less to measure and to hand over. */
  readText(): PageReading | Refusal
  /** All visible text. */
  readPageText(): PageReading | Refusal
  /** What stands at a path. */
  readChosen(path: string): PageReading | Refusal
  readPictures(urls: string[]): PictureData
}

/** Makes what the scripts in a page read it with. */
export const makePageReader = (): PageReader => ({
  readPage() {
    if (document.contentType === 'application/pdf') return { reason: 'pdf' }
    return readWith(() => {
      const articles = findArticles(document)
      const extraction = extract(document, location.href)
      return articles.length > 0 ? { ...extraction, articles } : extraction
    })
  },
  readText() {
    if (document.contentType === 'application/pdf') return { reason: 'pdf' }
    const extraction = extract(document, location.href)
    return 'reason' in extraction ? extraction : { article: { ...extraction, html: '' }, pictures: [] }
  },
  readPageText: () => readWith(() => extractPageText(document, location.href)),
  readChosen: (path) => readWith(() => extractChosen(document, location.href, path)),
  readPictures: (urls) => readPictures(document, urls),
})

function readWith(read: () => Extraction & { articles?: ChosenText[] }): PageReading | Refusal {
  const extraction = read()
  if ('reason' in extraction) return extraction
  const { articles, ...article } = extraction
  const pictures = measurePictures(document, findPictureUrls(article))
  return { article, pictures, ...(articles && { articles }) }
}
