import type { Article, Block, BlockKind } from '../model/article'
import { collapseWhiteSpace } from './collapse-white-space'
import { isBlock } from './shape-content'

const kinds: Record<string, BlockKind> = {
  blockquote: 'quote',
  li: 'item',
  dt: 'item',
  dd: 'item',
  figcaption: 'caption',
  caption: 'caption',
  td: 'cell',
  th: 'cell',
}

const lines = 'p,h1,h2,h3,h4,h5,h6,pre,li,dt,dd,figcaption,caption,td,th'

/** One element of canonical content that holds a block of text, and that text. */
export interface TextLine {
  element: Element
  /** The element's text nodes, each `<br>` as "\n". */
  line: string
}

/** Makes each block of canonical content hold its text as it is shown, and removes those that hold none. */
export function readLines(content: ParentNode): TextLine[] {
  const found: TextLine[] = []
  for (const element of content.querySelectorAll(lines)) {
    if (!isBlock(element)) continue
    const line = collapseWhiteSpace(element)
    if (line) found.push({ element, line })
    else if (element.matches('p,h1,h2,h3,h4,h5,h6,pre')) element.remove()
  }
  return found
}

/**
 * Where `Article.text` is born: joins the lines of canonical content into one text and its blocks, and writes each
 * block's index into its element as `data-block`. Blocks are parted by a blank line.
 */
export function findBlocks(found: readonly TextLine[]): Pick<Article, 'text' | 'blocks'> {
  const blocks: Block[] = []
  let offset = 0
  for (const { element, line } of found) {
    element.setAttribute('data-block', String(blocks.length))
    blocks.push({ start: offset, end: offset + line.length, ...findKind(element, line) })
    offset += line.length + 2
  }
  return { text: found.map(({ line }) => line).join('\n\n'), blocks }
}

function findKind(element: Element, line: string): Pick<Block, 'kind' | 'level' | 'strong'> {
  const name = element.localName
  if (/^h[1-6]$/u.test(name)) return { kind: 'heading', level: Number(name[1]) }
  if (name === 'pre') return { kind: 'code' }
  const around = element.closest(Object.keys(kinds).join(','))
  const kind = (around && kinds[around.localName]) ?? 'paragraph'
  return kind === 'paragraph' && isStrong(element, line) ? { kind, strong: true } : { kind }
}

/** How many letters and digits. */
const count = (text: string): number => text.replaceAll(/[^\p{L}\p{N}]+/gu, '').length

/** Whether no word of an element stands outside of bold. */
function isStrong(element: Element, line: string): boolean {
  const bold = [...element.querySelectorAll('b,strong')].filter(
    (one) => !one.parentElement?.closest('b,strong'),
  )
  return bold.length > 0 && count(bold.map((one) => one.textContent ?? '').join('')) === count(line)
}
