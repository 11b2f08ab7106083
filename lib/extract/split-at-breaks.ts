import { isText } from './elements'

/**
 * Splits a paragraph where two or more `<br>` stand together, which is how some editors part paragraphs. Returns
 * the paragraphs that have words or a picture, the given one among them.
 */
export function splitAtBreaks(paragraph: HTMLElement): Element[] {
  const parts: Element[] = []
  for (const lineBreak of findDoubleBreaks(paragraph)) {
    const range = paragraph.ownerDocument.createRange()
    range.setStart(paragraph, 0)
    range.setEndBefore(lineBreak)
    const part = paragraph.ownerDocument.createElement('p')
    // Inline elements that reach across the break are cut in two.
    part.append(range.extractContents())
    parts.push(part)
  }
  return [...parts, paragraph].filter((part) => part.textContent?.trim() || part.querySelector('img'))
}

/** The first `<br>` of each run of two or more with nothing but white space between them. */
function findDoubleBreaks(paragraph: HTMLElement): Element[] {
  const found: Element[] = []
  let first: Element | undefined
  let isCounted = false
  const walker = paragraph.ownerDocument.createTreeWalker(paragraph, 5)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeName === 'BR') {
      if (first && !isCounted) {
        found.push(first)
        isCounted = true
      }
      first ??= node as Element
    } else if (node.nodeName === 'IMG' || (isText(node) && node.data.trim())) {
      first = undefined
      isCounted = false
    }
  }
  return found
}
