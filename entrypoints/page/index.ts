import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { disarm } from '../../lib/extract/disarm'
import { extract, extractChosen, extractPageText, type Extraction } from '../../lib/extract/extract'
import { findArticles } from '../../lib/extract/find-articles'
import { findPictureUrls, measurePictures, readPictures } from '../../lib/extract/read-pictures'
import type { ChosenText } from '../../lib/model/chosen-text'
import type { Refusal } from '../../lib/model/refusal'
import type { PageReading } from '../../lib/platform/page-script'

/** Injected on demand, never by itself. What `main` gives back is what `executeScript` hands to the extension. */
export default defineUnlistedScript((): PageReading | Refusal => {
  globalThis.ledePage = {
    readPageText: () => readWith((page) => extractPageText(page, location.href)),
    readChosen: (path) => readWith((page) => extractChosen(page, location.href, path)),
    readPictures: (urls) => readPictures(disarm(document), urls),
  }
  if (document.contentType === 'application/pdf') return { reason: 'pdf' }
  return readWith((page) => {
    const articles = findArticles(page)
    const extraction = extract(page, location.href)
    return articles.length > 0 ? { ...extraction, articles } : extraction
  })
})

function readWith(read: (page: Document) => Extraction & { articles?: ChosenText[] }): PageReading | Refusal {
  const page = disarm(document)
  const extraction = read(page)
  if ('reason' in extraction) return extraction
  const { articles, ...article } = extraction
  const pictures = measurePictures(page, findPictureUrls(article))
  return { article, pictures, ...(articles && { articles }) }
}
