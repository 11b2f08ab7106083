import type { Analysis, Entity, Mention, Quotation } from '../model/analysis'
import type { Block } from '../model/article'
import { findBlockElements, readTextPieces, type TextPiece } from './block-text'

interface Layer {
  start: number
  end: number
  /** Makes the element that stands around one piece of the span. */
  wrap: (document: Document) => HTMLElement
}

/**
 * Marks quotations and mentions in the view. Only elements are put around text: the text, its order and
 * (by the style sheet, which gives marks no size of their own) its place on the page stay as they were.
 * The first piece of each mark can be focused by script; which one Tab reaches is the caller's choice.
 */
export function paintMarks(root: ParentNode, blocks: Block[], analysis: Analysis): void {
  const elements = findBlockElements(root)
  const quotations = analysis.quotations.map(quotationLayer)
  const mentions = analysis.mentions.map((mention, index) =>
    mentionLayer(mention, index, analysis.entities[mention.entity]),
  )
  // Quotations first, so that a mention stands inside the quotation that names it.
  for (const layers of [quotations, mentions])
    for (const [index, inBlock] of groupByBlock(layers, blocks)) {
      const element = elements.get(index)
      const block = blocks[index]
      if (element && block) for (const piece of readTextPieces(element, block)) wrapPiece(piece, inBlock)
    }
}

/** Both are sorted by start, so one walk finds the layers of each block. */
function groupByBlock(layers: Layer[], blocks: Block[]): Map<number, Layer[]> {
  const groups = new Map<number, Layer[]>()
  let first = 0
  for (const layer of layers) {
    while (first < blocks.length && (blocks[first]?.end ?? 0) <= layer.start) first += 1
    for (let index = first; index < blocks.length && (blocks[index]?.start ?? 0) < layer.end; index += 1) {
      const group = groups.get(index)
      if (group) group.push(layer)
      else groups.set(index, [layer])
    }
  }
  return groups
}

/** Takes all marks away, so that others can be painted. */
export function clearMarks(root: HTMLElement): void {
  for (const mark of root.querySelectorAll('[data-mention], [data-quotation]'))
    mark.replaceWith(...mark.childNodes)
  root.normalize()
}

function quotationLayer({ start, end }: Quotation, index: number): Layer {
  return { start, end, wrap: makeWrap('span', 'quotation', { quotation: String(index) }) }
}

function mentionLayer({ start, end, entity }: Mention, index: number, { label }: Entity = noEntity): Layer {
  const data = { mention: String(index), entity: String(entity) }
  return { start, end, wrap: makeWrap('mark', `mention ${label}`, data) }
}

const noEntity: Entity = { label: 'person', name: '', mentions: [], salience: 0 }

function makeWrap(tag: 'mark' | 'span', className: string, data: Record<string, string>): Layer['wrap'] {
  let isFirst = true
  return (document) => {
    const element = document.createElement(tag)
    element.className = className
    Object.assign(element.dataset, data)
    if (isFirst) element.tabIndex = -1
    isFirst = false
    return element
  }
}

function wrapPiece({ node, start, end }: TextPiece, layers: Layer[]): void {
  const document = node.ownerDocument
  const text = node.data
  const parts: Node[] = []
  let done = start
  const plain = (to: number): void => {
    if (to > done) parts.push(document.createTextNode(text.slice(done - start, to - start)))
    done = Math.max(done, to)
  }
  for (const layer of layers) {
    // Marks of one layer never overlap; what would is left out rather than shown twice.
    const from = Math.max(layer.start, done)
    const to = Math.min(layer.end, end)
    if (to <= from) continue
    plain(from)
    const element = layer.wrap(document)
    element.append(text.slice(from - start, to - start))
    parts.push(element)
    done = to
  }
  if (parts.length === 0) return
  plain(end)
  node.replaceWith(...parts)
}
