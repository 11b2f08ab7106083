import type { Block } from '../model/article'

/** A text node of the view and the stretch of `Article.text` that it shows. */
export interface TextPiece {
  node: Text
  start: number
  end: number
}

/** The element that shows each block, by the block's index; blocks that the view does not show are missing. */
export function findBlockElements(root: ParentNode): Map<number, Element> {
  const elements = new Map<number, Element>()
  for (const element of root.querySelectorAll('[data-block]')) {
    const index = Number(element.getAttribute('data-block'))
    if (Number.isInteger(index) && !elements.has(index)) elements.set(index, element)
  }
  return elements
}

/**
 * The text nodes of a block with their offsets into `Article.text`; a `<br>` stands for one line feed.
 * Empty where what is shown has not the block's length: then nothing may be marked in it.
 */
export function readTextPieces(element: Element, block: Block): TextPiece[] {
  const walker = element.ownerDocument.createTreeWalker(
    element,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  )
  const pieces: TextPiece[] = []
  let position = block.start
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeName === 'BR') position += 1
    if (node.nodeType !== Node.TEXT_NODE) continue
    const { length } = node as Text
    if (length > 0) pieces.push({ node: node as Text, start: position, end: position + length })
    position += length
  }
  return position === block.end ? pieces : []
}
