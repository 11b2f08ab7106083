import { isElement, isText } from './elements'

/** Hyphenation hints and zero-width marks: they are not seen, and would part a word for every search in the text. */
const unseen = /[\u00AD\u200B\u2060\uFEFF]/gu

/**
 * Makes the text nodes of one block hold exactly what a browser would show: runs of white space as one space,
 * none at the ends of a line, no `<br>` before the first word or after the last. Returns the text, each `<br>`
 * as "\n". `pre` keeps its white space, but for empty lines at its ends.
 */
export function collapseWhiteSpace(block: Element): string {
  block.normalize()
  const only = block.childNodes.length === 1 ? block.firstChild : null
  if (only && isText(only) && block.localName !== 'pre') {
    const line = collapse(only.data).trim()
    if (line !== only.data) only.data = line
    return line
  }
  const pieces = findPieces(block)
  if (block.localName === 'pre') return trimCode(pieces)
  let last: Text | undefined
  let afterSpace = true
  for (const piece of pieces) {
    if (!isText(piece)) {
      if (last) last.data = last.data.trimEnd()
      afterSpace = true
      last = undefined
      continue
    }
    const line = collapse(piece.data)
    const shown: string = afterSpace ? line.trimStart() : line
    if (shown !== piece.data) piece.data = shown
    if (!shown) continue
    afterSpace = shown.endsWith(' ')
    last = piece
  }
  if (last) last.data = last.data.trimEnd()
  trimBreaks(pieces)
  trimBreaks(pieces.toReversed())
  removeEmptyInline(block)
  return readText(findPieces(block))
}

const collapse = (text: string): string => text.replace(unseen, '').replace(/[ \t\n\f\r]+/gu, ' ')

type Piece = Text | Element

/** Texts and line breaks, in order. */
function findPieces(block: Element): Piece[] {
  const pieces: Piece[] = []
  const walker = block.ownerDocument.createTreeWalker(block, 5)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (isText(node) || node.nodeName === 'BR') pieces.push(node as Piece)
  return pieces
}

function trimBreaks(pieces: Piece[]): void {
  for (const piece of pieces) {
    if (isText(piece) && piece.data) return
    if (isElement(piece)) piece.remove()
  }
}

function trimCode(pieces: Piece[]): string {
  const texts = pieces.filter(isText)
  for (const text of texts) text.data = text.data.replace(/\r\n?/gu, '\n')
  trimBreaks(pieces)
  trimBreaks(pieces.toReversed())
  const [first] = texts
  // Markup drops a line feed right after `<pre>`, so one that stands there in the DOM would not survive.
  if (first) first.data = first.data.replace(/^(?:[ \t]*\n)+/u, '')
  const last = texts.at(-1)
  if (last) last.data = last.data.trimEnd()
  return readText(pieces.filter((piece) => piece.parentNode))
}

/** Marks without content would be seen as stray underlines; one with an id may be where a footnote's link leads. */
function removeEmptyInline(block: Element): void {
  for (const element of [...block.querySelectorAll('*')].toReversed()) {
    if (element.localName === 'br' || element.localName === 'img' || element.localName === 'wbr') continue
    if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml' || element.id) continue
    if (!element.textContent && !element.querySelector('img,br')) element.remove()
    else if (element.attributes.length === 0 && (element.localName === 'span' || element.localName === 'a'))
      element.replaceWith(...element.childNodes)
  }
  block.normalize()
}

const readText = (pieces: Piece[]): string =>
  pieces.map((piece) => (isText(piece) ? piece.data : '\n')).join('')
