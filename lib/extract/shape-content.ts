import { blockSelector, copyAttributes, isBlockName, isElement, isInline, isText, unwrap } from './elements'
import { splitAtBreaks } from './split-at-breaks'

/** Deeper nesting than this is a trap and not an article: it is read as one line of text. */
const maxDepth = 150

/** Elements that may hold their words directly, without a paragraph in between. */
const leaves = 'li,td,th,dt,dd,figcaption,caption'

/**
 * Gives content its canonical form: paragraphs, headings, lists, tables, quotes, figures and nothing
 * around them; every run of inline content in an element of its own; no element without content. Elements that are
 * neither blocks nor inline go, their words stay. The content is used up; the returned fragment is new.
 */
export function shapeContent(content: Element | DocumentFragment): DocumentFragment {
  for (const marked of content.querySelectorAll('[data-block]')) marked.removeAttribute('data-block')
  // Markup cannot say either of these, so they would come back in another shape.
  for (const nested of content.querySelectorAll('a a')) unwrap(nested)
  for (const foreign of content.querySelectorAll('math *'))
    if (foreign.namespaceURI === 'http://www.w3.org/1999/xhtml') unwrap(foreign)
  const shaped = content.ownerDocument.createDocumentFragment()
  new Shaper(content.ownerDocument).fill(shaped, content, 0)
  return shaped
}

class Shaper {
  constructor(private readonly document: Document) {}

  /** Moves the children of `source` into `target`, in canonical form. */
  fill(target: ParentNode & Node, source: Node, depth: number): void {
    let run: Node[] = []
    const flush = (): void => {
      if (run.length > 0) this.addRun(target, run)
      run = []
    }
    const visit = (node: Node, level: number): void => {
      if (level > maxDepth) {
        run.push(this.document.createTextNode(node.textContent ?? ''))
      } else if (isText(node)) {
        run.push(node)
      } else if (isElement(node)) {
        if (isBlockName(node.localName)) {
          flush()
          this.addBlock(target, node, level)
        } else if (!isInline(node) && node.localName !== 'math') {
          for (const child of childrenOf(node)) visit(child, level + 1)
        } else if (node.localName !== 'math' && node.querySelector(blockSelector)) {
          // A link or a `<b>` around paragraphs: the paragraphs stay, with the link inside.
          if (node.localName === 'a') linkInside(node)
          for (const child of childrenOf(node)) visit(child, level + 1)
        } else {
          run.push(node)
        }
      }
    }
    for (const child of childrenOf(source)) visit(child, depth + 1)
    flush()
  }

  private addRun(target: ParentNode & Node, run: Node[]): void {
    const paragraph = this.document.createElement('p')
    paragraph.append(...run)
    if (paragraph.textContent?.trim()) {
      target.append(...splitAtBreaks(paragraph))
      return
    }
    const pictures = paragraph.querySelectorAll('img')
    if (pictures.length === 0) return
    if (inside(target, 'figure')) target.append(...pictures)
    else this.append(target, 'figure', (figure) => figure.append(...pictures))
  }

  private addBlock(target: ParentNode & Node, block: Element, depth: number): void {
    const name = block.localName
    if (/^h[1-6]$/u.test(name) || name === 'pre') this.addLine(target, block)
    else if (name === 'hr') target.append(block)
    else if (name === 'ul' || name === 'ol' || name === 'dl') this.addList(target, block, depth)
    else if (name === 'table') this.addTable(target, block, depth)
    else if (name === 'figcaption') this.addCaption(target, block, depth)
    else if (name === 'blockquote' || (name === 'figure' && !inside(target, 'figure')))
      this.addContainer(target, block, depth)
    else if (block.hasAttribute('dir') || block.hasAttribute('lang')) {
      this.append(target, 'div', (div) => {
        copyAttributes(block, div, ['dir', 'lang'])
        this.fill(div, block, depth)
      })
    } else this.fill(target, block, depth)
  }

  /** Adds a new element unless it stays empty. */
  private append(target: ParentNode & Node, name: string, fill: (element: HTMLElement) => void): void {
    const element = this.document.createElement(name)
    // Appended first, so that `inside` sees where it stands.
    target.append(element)
    fill(element)
    if (!hasContent(element)) element.remove()
  }

  /** A heading, or code: one line of inline content, whatever it held. */
  private addLine(target: ParentNode & Node, block: Element): void {
    for (const inner of block.querySelectorAll(blockSelector)) {
      inner.before(block.localName === 'pre' ? '\n' : ' ')
      inner.replaceWith(...inner.childNodes)
    }
    const pictures = block.localName === 'pre' ? [] : [...block.querySelectorAll('img')]
    if (block.textContent?.trim()) {
      for (const picture of pictures) picture.remove()
      target.append(block)
    }
    if (pictures.length > 0) this.addRun(target, pictures)
  }

  private addContainer(target: ParentNode & Node, block: Element, depth: number): void {
    this.append(target, block.localName, (container) => {
      copyAttributes(block, container, ['id', 'dir', 'lang', 'cite'])
      this.fill(container, block, depth)
    })
  }

  private addCaption(target: ParentNode & Node, block: Element, depth: number): void {
    if (!inside(target, 'figure')) {
      this.append(target, 'figure', (figure) => this.addCaption(figure, block, depth))
      return
    }
    this.append(target, 'figcaption', (caption) => this.fillLeaf(caption, block, depth))
  }

  /** Fills an element that may hold its words directly: with one paragraph in it, the paragraph is left out. */
  private fillLeaf(leaf: Element, source: Element, depth: number): void {
    copyAttributes(source, leaf, ['id', 'dir', 'lang', 'colspan', 'rowspan', 'scope', 'value'])
    this.fill(leaf, source, depth)
    const [only, ...others] = leaf.children
    if (only?.localName === 'p' && others.length === 0) only.replaceWith(...only.childNodes)
  }

  private addList(target: ParentNode & Node, block: Element, depth: number): void {
    const isDescription = block.localName === 'dl'
    this.append(target, block.localName, (list) => {
      copyAttributes(block, list, ['id', 'dir', 'lang', 'start', 'reversed'])
      const items = [...block.childNodes].flatMap((child) =>
        // HTML lets a description list group its pairs in `<div>`s.
        isDescription && isElement(child) && child.localName === 'div' ? [...child.childNodes] : [child],
      )
      for (const item of items) {
        if (!item.textContent?.trim() && !(isElement(item) && item.querySelector('img'))) continue
        const itemName = isDescription ? (item.nodeName === 'DT' ? 'dt' : 'dd') : 'li'
        this.append(list, itemName, (added) => {
          if (isElement(item) && isListItem(item)) return this.fillLeaf(added, item, depth + 1)
          const holder = this.document.createElement('div')
          holder.append(item)
          this.fillLeaf(added, holder, depth + 1)
        })
      }
    })
  }

  private addTable(target: ParentNode & Node, block: Element, depth: number): void {
    const own = (element: Element): boolean => element.closest('table') === block
    const rows = [...block.querySelectorAll('tr')].filter(own)
    const captions = [...block.querySelectorAll('caption')].filter(own)
    if (rows.length === 0) {
      this.fill(target, block, depth)
      return
    }
    this.append(target, 'table', (table) => {
      copyAttributes(block, table, ['id', 'dir', 'lang'])
      for (const caption of captions)
        this.append(table, 'caption', (added) => this.fillLeaf(added, caption, depth + 1))
      this.addRows(table, rows, depth + 1)
    })
  }

  private addRows(table: Element, rows: Element[], depth: number): void {
    let section: Element | undefined
    for (const row of rows) {
      const name = row.parentElement?.localName === 'thead' ? 'thead' : 'tbody'
      if (section?.localName !== name) {
        section = this.document.createElement(name)
        table.append(section)
      }
      const cells = [...row.children].filter((cell) => cell.localName === 'td' || cell.localName === 'th')
      const added = this.document.createElement('tr')
      for (const cell of cells) {
        // An empty cell keeps its place, or the columns would shift.
        const filled = this.document.createElement(cell.localName)
        added.append(filled)
        this.fillLeaf(filled, cell, depth)
      }
      if (hasContent(added)) section.append(added)
    }
  }
}

/** Gives each innermost block in a link the link for itself. */
function linkInside(link: Element): void {
  for (const block of link.querySelectorAll(blockSelector)) {
    if (block.querySelector(blockSelector) || !block.textContent?.trim()) continue
    const inner = link.cloneNode(false) as Element
    inner.append(...block.childNodes)
    block.append(inner)
  }
}

/** A copy, for the children move while they are visited. */
const childrenOf = (node: Node): ChildNode[] => Array.from(node.childNodes)

const isListItem = (item: Element): boolean => ['li', 'dt', 'dd'].includes(item.localName)

const hasContent = (element: Element): boolean =>
  Boolean(element.textContent?.trim()) || element.querySelector('img,hr') !== null

const inside = (target: Node, name: string): boolean =>
  isElement(target) && (target.localName === name || target.closest(name) !== null)

/** Whether an element of canonical content is one block of text: it holds inline content and nothing else. */
export const isBlock = (element: Element): boolean =>
  /^(?:p|h[1-6]|pre)$/u.test(element.localName) ||
  (element.matches(leaves) && !element.querySelector(blockSelector))
