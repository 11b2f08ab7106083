import { boundPage } from './bound-page'
import { showEmbeds } from './show-embeds'
import { showShadows } from './show-shadows'

/** What never holds the article's text, and would only be walked through. */
const apart =
  'script:not([type*="math"]),style,link,svg,nav,footer,template,button,select,datalist,canvas,object,embed,dialog'

export interface PageCopy {
  copy: Document
  /** The page was too large or too deep, and only its main part was taken. */
  isCut: boolean
}

/**
 * Clones a page for reading, with links for its embeds; the page itself stays as it was. What cannot hold the article
 * is left out of the clone. `withShadows` adds what is in open shadow roots and in frames of the same site.
 */
export function copyPage(document: Document, url: string, withShadows: boolean): PageCopy {
  const copy = document.cloneNode(true) as Document
  if (withShadows) showShadows(document, copy)
  showEmbeds(copy, url)
  for (const element of copy.querySelectorAll(apart)) {
    // Some themes put an article into a `<footer>`.
    if (element.localName !== 'footer' || !element.querySelector('h1,article')) element.remove()
  }
  removeOverlays(copy)
  return { copy, isCut: boundPage(copy) }
}

/** Boxes that lie over the page, to ask for consent: they stand directly in the body, or one step down. */
function removeOverlays(copy: Document): void {
  const outer = Array.from(copy.body?.children ?? [])
  for (const element of [...outer, ...outer.flatMap((child) => Array.from(child.children))])
    if (isOverlay(element)) element.remove()
}

function isOverlay(element: Element): boolean {
  const isDialog = element.getAttribute('role') === 'dialog' || element.getAttribute('aria-modal') === 'true'
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`
  if (!isDialog && !/cookie|consent|gdpr|onetrust/iu.test(names)) return false
  // A class on the whole page, or an article about cookies, is none.
  return !element.matches('main,article') && !element.querySelector('h1,article,main')
}
