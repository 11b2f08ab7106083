import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { extract, extractChosen, extractPageText, type Extraction } from '../../lib/extract/extract'
import { findArticles } from '../../lib/extract/find-articles'
import { findPictureUrls, measurePictures, readPictures } from '../../lib/extract/read-pictures'
import type { Refusal } from '../../lib/model/refusal'
import type { PageReading } from '../../lib/platform/page-script'

/** Injected on demand, never by itself. What `main` gives back is what `executeScript` hands to the extension. */
export default defineUnlistedScript((): PageReading | Refusal => {
  globalThis.ledePage = {
    readPageText: () => withPictures(extractPageText(document, location.href)),
    readChosen: (path) => withPictures(extractChosen(document, location.href, path)),
    readPictures: (urls) => readPictures(document, urls),
  }
  if (document.contentType === 'application/pdf') return { reason: 'pdf' }
  const articles = findArticles(document)
  const reading = withPictures(extract(document, location.href))
  return articles.length > 0 ? { ...reading, articles } : reading
})

function withPictures(extraction: Extraction): PageReading | Refusal {
  if ('reason' in extraction) return extraction
  const pictures = measurePictures(document, findPictureUrls(extraction))
  return { article: extraction, pictures }
}
