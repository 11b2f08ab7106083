/** What never holds the article's text, and would only be walked through. */
const apart =
  'script:not([type*="math"]),style,link,svg,nav,footer,template,button,select,datalist,dialog,canvas,object,embed'

/**
 * Clones a page for reading: the page itself stays as it was. What cannot hold the article is left out of the clone.
 */
export function copyPage(document: Document): Document {
  const copy = document.cloneNode(true) as Document
  for (const element of copy.querySelectorAll(apart)) {
    // Some themes close an article with a `<footer>` that holds all of it.
    if (element.localName !== 'footer' || !element.querySelector('h1,article')) element.remove()
  }
  return copy
}
