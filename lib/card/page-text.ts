import type { Span } from '../model/span'

interface Piece {
  node: Text
  /** Where the node's text begins in `PageText.text`. */
  start: number
}

/** The text that a live page shows, without any white space, and the nodes it stands in. */
export interface PageText {
  text: string
  pieces: Piece[]
}

/**
 * White space, soft hyphens and joints of no width. Pages lay text out with them as they like (a line break within a
 * name, none between paragraphs), so text is compared without them. All stand for one UTF-16 code unit.
 */
const unseen = /[\s\u00AD\u200B\u2060\uFEFF]/u
const allUnseen = new RegExp(unseen, 'gu')

/** A text as `PageText` has it. */
export const squeeze = (text: string): string => text.replace(allUnseen, '')

const withoutText = 'script, style, noscript, template, textarea, select, title, svg, video, audio, object'

/** Reads the visible text below an element in the order of the document. Changes nothing. */
export function readPageText(root: Element): PageText {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const shown = new Map<Element, boolean>()
  const isShown = (element: Element): boolean => {
    let known = shown.get(element)
    if (known === undefined) {
      // jsdom, which has no layout, has not the method either.
      known =
        !element.closest(withoutText) && (element.checkVisibility?.({ visibilityProperty: true }) ?? true)
      shown.set(element, known)
    }
    return known
  }
  const pieces: Piece[] = []
  const parts: string[] = []
  let start = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const part = squeeze((node as Text).data)
    if (!part || !node.parentElement || !isShown(node.parentElement)) continue
    pieces.push({ node: node as Text, start })
    parts.push(part)
    start += part.length
  }
  return { text: parts.join(''), pieces }
}

/** The range in the page of a span of `PageText.text`, which must lie inside it. */
export function rangeInPage({ pieces }: PageText, { start, end }: Span): Range {
  const range = new Range()
  range.setStart(...placeOf(pieces, start))
  const [node, offset] = placeOf(pieces, end - 1)
  range.setEnd(node, offset + 1)
  return range
}

function placeOf(pieces: Piece[], position: number): [node: Text, offset: number] {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((pieces[middle]?.start ?? 0) <= position) low = middle
    else high = middle - 1
  }
  const piece = pieces[low]
  if (!piece) throw new Error('there is no text in the page')
  let seen = piece.start - 1
  for (let offset = 0; offset < piece.node.length; offset += 1) {
    if (!unseen.test(piece.node.data.charAt(offset))) seen += 1
    if (seen === position) return [piece.node, offset]
  }
  throw new Error('the position is not in the page')
}
