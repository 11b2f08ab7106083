import { boundPage, findMainPart } from './bound-page'
import { disarm } from './disarm'
import { isElement, isInline, isText } from './elements'
import { cutEndlessWords, hasEndlessWord } from './endless-words'
import { findNoteIds, holdsNote, keepFootnotes } from './keep-footnotes'
import { showEmbeds, showGalleries } from './show-embeds'
import { showShadows } from './show-shadows'

/** What never holds the article's text, and would only be walked through. */
const apart = 'script,style,link,svg,nav,footer,template,button,select,datalist,canvas,object,embed,dialog'

/** Deeper than a parser nests anything: from there on only the words are copied. */
const maxDepth = 600

/** How much of a page is read. */
export interface PageLimits {
  /** An element that flows in its line counts as a quarter. */
  elements: number
  characters: number
  /** Characters of one word. */
  word: number
}

/**
 * Readability's time grows faster than the number of elements; beyond this it would freeze the page. So many characters
 * are a novel; the view of a longer text would keep its reader waiting.
 */
const pageLimits: PageLimits = { elements: 2400, characters: 400_000, word: 1000 }

export interface PageCopy {
  copy: Document
  /** The page was too large, and only the beginning of its main part was taken. */
  isCut: boolean
}

/**
 * Clones a page for reading, with links for its embeds; the page itself stays as it was. What cannot hold the article
 * is left out of the clone. `withShadows` adds what is in open shadow roots and in frames of the same site.
 */
export function copyPage(
  document: Document,
  url: string,
  withShadows: boolean,
  limits = pageLimits,
): PageCopy {
  const page = withShadows
    ? copyParts(copyWhole(document), new Set(), limits)
    : copyParts(document, new Set<Node>(findApart(document)), limits)
  showEmbeds(page.copy, url)
  showGalleries(page.copy)
  boundPage(page.copy)
  keepFootnotes(page.copy)
  return page
}

function copyWhole(document: Document): Document {
  const whole = document.cloneNode(true) as Document
  showShadows(document, whole)
  // What was hidden until now may hold fields with names that lead astray.
  const copy = disarm(whole)
  for (const element of findApart(copy)) element.remove()
  return copy
}

/** What is left out is never cloned: on many pages that is a third of the elements. */
function copyParts(document: Document, leftOut: ReadonlySet<Node>, limits: PageLimits): PageCopy {
  const copy = document.cloneNode(false) as Document
  const root = copy.appendChild(copy.importNode(document.documentElement, false))
  const head = root.appendChild(copy.createElement('head'))
  for (const element of document.head?.querySelectorAll('title,base') ?? [])
    head.append(copy.importNode(element, true))
  if (!document.body) return { copy, isCut: false }
  const body = root.appendChild(copy.importNode(document.body, false))
  const text = document.body.textContent ?? ''
  const isLarge =
    document.getElementsByTagName('*').length > limits.elements || text.length > limits.characters
  const copier = new Copier(copy, leftOut, isLarge ? limits : undefined)
  if (copier.fill(body, document.body))
    return { copy, isCut: hasEndlessWord(text, limits.word) && cutEndlessWords(body, limits.word) }
  const main = findMainPart(document)
  const part = copy.importNode(main, false)
  new Copier(copy, leftOut, limits).fill(part, main)
  cutEndlessWords(part, limits.word)
  if (main === document.body) body.replaceChildren(...part.childNodes)
  else body.replaceChildren(part)
  return { copy, isCut: true }
}

class Copier {
  private elements = 0
  private characters = 0
  /** What holds something that is left out, and cannot be cloned as one piece. */
  private readonly parted = new Set<Node>()

  constructor(
    private readonly copy: Document,
    private readonly leftOut: ReadonlySet<Node>,
    private readonly limits: PageLimits | undefined,
  ) {
    for (const element of leftOut)
      for (let at = element.parentNode; at && !this.parted.has(at); at = at.parentNode) this.parted.add(at)
  }

  /** Copies what is in `source` into `target`. False where it was too much, and only the first part is there. */
  fill(target: Node, source: Node, depth = 0): boolean {
    for (let child = source.firstChild; child; child = child.nextSibling) {
      if (this.leftOut.has(child) || child.nodeType === 8) continue
      if (this.limits) {
        // A paragraph full of links, as encyclopaedias have, is one paragraph.
        if (isElement(child) && (this.elements += isInline(child) ? 0.25 : 1) > this.limits.elements)
          return false
        if (isText(child)) {
          const rest = this.limits.characters - this.characters
          this.characters += child.data.length
          target.appendChild(this.copy.createTextNode(child.data.slice(0, rest)))
          if (child.data.length > rest) return false
          continue
        }
      }
      // Imported and not cloned: a picture that is cloned within a live page is fetched.
      if (depth > maxDepth) target.appendChild(this.copy.createTextNode(child.textContent ?? ''))
      else if (!this.limits && !this.parted.has(child)) target.appendChild(this.copy.importNode(child, true))
      else if (!this.fill(target.appendChild(this.copy.importNode(child, false)), child, depth + 1))
        return false
    }
    return true
  }
}

function findApart(document: Document): Element[] {
  let notes: Set<string> | undefined
  const found = Array.from(document.querySelectorAll(apart)).filter(
    // Some themes put an article into a `<footer>`, or its notes.
    (element) =>
      element.localName !== 'footer' ||
      !(
        element.querySelector('h1,article') ||
        (element.querySelector('li[id],p[id],div[id]') &&
          holdsNote(element, (notes ??= findNoteIds(document))))
      ),
  )
  return [...found, ...findOverlays(document)]
}

const overlay =
  ':is([role="dialog"],[aria-modal="true"],[id*="cookie" i],[class*="cookie" i],[id*="consent" i],' +
  '[class*="consent" i],[id*="gdpr" i],[class*="gdpr" i],[id*="onetrust" i],[class*="onetrust" i])'

/**
 * Boxes that lie over the page, to ask for consent: they stand directly in the body, or one step down. Only these are
 * asked, for a selector would be tried on every element of the page.
 */
function findOverlays({ body }: Document): Element[] {
  const outer = body ? firstOf(body.children) : []
  return outer
    .flatMap((element) => [element, ...firstOf(element.children)])
    .filter(
      (element) =>
        element.matches(overlay) &&
        // A class on the whole page, or an article about cookies, is none.
        !element.matches('main,article') &&
        !element.querySelector('h1,article,main'),
    )
}

/** More than so many children are no boxes over a page, but what it is about. */
const firstOf = (children: HTMLCollection): Element[] => Array.from(children).slice(0, 200)
