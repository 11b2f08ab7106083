import { droppedWhole, htmlNames, idPrefix, mathNames, sanitizeOptions } from '../model/sanitize-options'

const dropped = new Set(droppedWhole)
const inHtml = new Set(htmlNames)
const inMath = new Set(mathNames)
const allowedAttributes = new Set(sanitizeOptions.ALLOWED_ATTR)
const addresses = new Set(['href', 'src', 'cite'])

const html = 'http://www.w3.org/1999/xhtml'
const mathMl = 'http://www.w3.org/1998/Math/MathML'

/** A parser's own limit is 512; from here on only the words are copied. */
const maxDepth = 250

/** What would end a comment or a raw text, if markup with it were ever set within one. */
const endsContext = /(?:--!?|\])>|<\//u

/** Browsers pass over these when they read an address. */
const unseen = /[\p{Cc}\p{Zs}\u1680\u180E\u2028\u2029\uFEFF]/gu

/**
 * Builds a new fragment from untrusted content that holds allowed elements with allowed attributes and text, and nothing
 * else: no scripts, styles, forms, frames, handlers or comments. The content itself is left as it was.
 *
 * It is stricter than DOMPurify with the same settings, which finds nothing to take out of what comes from here, and
 * which asks once more where the article is shown. In every page that is read, 30 kB of it would only do this.
 */
export function sanitize(content: Node): DocumentFragment {
  const document = content.ownerDocument ?? (content as Document)
  const fragment = document.createDocumentFragment()
  // A walker, for a form's children may be named `firstChild`.
  copyChildren(document.createTreeWalker(content), fragment, false, 0)
  return fragment
}

function copyChildren(walker: TreeWalker, target: Node, isInMath: boolean, depth: number): void {
  let node = walker.firstChild()
  if (!node) return
  for (; node; node = walker.nextSibling()) {
    if (node.nodeType === 3) target.appendChild(target.ownerDocument!.createTextNode(node.nodeValue ?? ''))
    else if (node.nodeType === 1) copyElement(walker, node as Element, target, isInMath, depth)
  }
  walker.parentNode()
}

function copyElement(
  walker: TreeWalker,
  element: Element,
  target: Node,
  isInMath: boolean,
  depth: number,
): void {
  const { localName, namespaceURI } = element
  if (dropped.has(localName)) return
  const isMath = namespaceURI === mathMl
  // Formulas hold formulas alone: what HTML in them becomes depends on who parses it.
  const isAllowed = isMath
    ? inMath.has(localName) && isInMath === (localName !== 'math')
    : namespaceURI === html && !isInMath && inHtml.has(localName)
  if (!isAllowed || depth > maxDepth) {
    copyChildren(walker, target, isInMath, depth)
    return
  }
  const copy = target.ownerDocument!.createElementNS(namespaceURI, localName)
  copyAttributes(element, copy)
  target.appendChild(copy)
  copyChildren(walker, copy, isMath, depth + 1)
}

function copyAttributes(element: Element, copy: Element): void {
  for (const { name, value } of element.attributes) {
    if (!allowedAttributes.has(name) || endsContext.test(value)) continue
    const said = name === 'value' ? value : value.trim()
    if (addresses.has(name) && said && !isAddress(said, name, copy.localName)) continue
    copy.setAttribute(name, name === 'id' ? prefix(said) : said)
  }
}

function isAddress(value: string, attribute: string, elementName: string): boolean {
  const address = value.replace(unseen, '')
  const isPicture = attribute === 'src' && elementName === 'img' && /^data:image\//iu.test(address)
  return isPicture || sanitizeOptions.ALLOWED_URI_REGEXP.test(address)
}

/** `id="title"` would shadow `document.title`. */
const prefix = (id: string): string => (id.startsWith(idPrefix) ? id : idPrefix + id)
