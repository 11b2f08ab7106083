import { showEmbeds } from './show-embeds'
import { showShadows } from './show-shadows'

/** What never holds the article's text, and would only be walked through. */
const apart = 'script,style,link,svg,nav,footer,template,button,select,datalist,canvas,object,embed,dialog'

/** Deeper than a parser nests anything: from there on all is copied as it stands. */
const maxDepth = 600

/**
 * Clones a page for reading, with links for its embeds; the page itself stays as it was. What cannot hold the article
 * is left out of the clone. `withShadows` adds what is in open shadow roots and in frames of the same site.
 */
export function copyPage(document: Document, url: string, withShadows: boolean): Document {
  const copy = withShadows ? copyWhole(document) : copyInPart(document)
  showEmbeds(copy, url)
  return copy
}

function copyWhole(document: Document): Document {
  const copy = document.cloneNode(true) as Document
  showShadows(document, copy)
  for (const element of findApart(copy)) element.remove()
  return copy
}

/** What is left out is never cloned: on many pages that is a third of the elements. */
function copyInPart(document: Document): Document {
  const copy = document.cloneNode(false) as Document
  const leftOut = new Set<Node>(findApart(document))
  /** What holds something that is left out, and cannot be cloned as one piece. */
  const parted = new Set<Node>()
  for (const element of leftOut)
    for (let around = element.parentNode; around && !parted.has(around); around = around.parentNode)
      parted.add(around)
  const fill = (target: Node, source: Node, depth: number): void => {
    for (let child = source.firstChild; child; child = child.nextSibling) {
      if (leftOut.has(child) || child.nodeType === 8) continue
      // Imported and not cloned: a picture that is cloned within a live page is fetched.
      if (!parted.has(child) || depth > maxDepth) target.appendChild(copy.importNode(child, true))
      else fill(target.appendChild(copy.importNode(child, false)), child, depth + 1)
    }
  }
  const root = copy.appendChild(copy.importNode(document.documentElement, false))
  const head = root.appendChild(copy.createElement('head'))
  for (const element of document.head?.querySelectorAll('title,base') ?? [])
    head.append(copy.importNode(element, true))
  if (document.body) fill(root.appendChild(copy.importNode(document.body, false)), document.body, 0)
  return copy
}

function findApart(document: Document): Element[] {
  const found = Array.from(document.querySelectorAll(apart)).filter(
    // Some themes put an article into a `<footer>`.
    (element) => element.localName !== 'footer' || !element.querySelector('h1,article'),
  )
  return [...found, ...findOverlays(document)]
}

/** Boxes that lie over the page, to ask for consent: they stand directly in the body, or one step down. */
function findOverlays(document: Document): Element[] {
  const outer = Array.from(document.body?.children ?? [])
  return [...outer, ...outer.flatMap((child) => Array.from(child.children))].filter(isOverlay)
}

function isOverlay(element: Element): boolean {
  const isDialog = element.getAttribute('role') === 'dialog' || element.getAttribute('aria-modal') === 'true'
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`
  if (!isDialog && !/cookie|consent|gdpr|onetrust/iu.test(names)) return false
  // A class on the whole page, or an article about cookies, is none.
  return !element.matches('main,article') && !element.querySelector('h1,article,main')
}
