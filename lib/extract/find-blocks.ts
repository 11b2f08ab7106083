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

/**
 * Where `Article.text` is born: reads canonical content into one text and its blocks, and writes each block's index
 * into its element as `data-block`. The element's text, each `<br>` as "\n", is exactly the block's; blocks are
 * parted by a blank line.
 */
export function findBlocks(content: ParentNode): Pick<Article, 'text' | 'blocks'> {
  const lines: string[] = []
  const blocks: Block[] = []
  let offset = 0
  for (const element of content.querySelectorAll(
    'p,h1,h2,h3,h4,h5,h6,pre,li,dt,dd,figcaption,caption,td,th',
  )) {
    if (!isBlock(element)) continue
    const line = collapseWhiteSpace(element)
    if (!line) {
      if (element.matches('p,h1,h2,h3,h4,h5,h6,pre')) element.remove()
      continue
    }
    element.setAttribute('data-block', String(blocks.length))
    blocks.push({ start: offset, end: offset + line.length, ...findKind(element) })
    lines.push(line)
    offset += line.length + 2
  }
  return { text: lines.join('\n\n'), blocks }
}

function findKind(element: Element): Pick<Block, 'kind' | 'level'> {
  const name = element.localName
  if (/^h[1-6]$/u.test(name)) return { kind: 'heading', level: Number(name[1]) }
  if (name === 'pre') return { kind: 'code' }
  const around = element.closest(Object.keys(kinds).join(','))
  return { kind: (around && kinds[around.localName]) ?? 'paragraph' }
}
