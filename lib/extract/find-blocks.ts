import type { Article, Block, BlockKind } from '../model/article'

const kinds: Record<string, BlockKind> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  P: 'paragraph',
  LI: 'item',
  FIGCAPTION: 'caption',
  PRE: 'code',
  TD: 'cell',
  TH: 'cell',
  BLOCKQUOTE: 'quote',
}

/**
 * Where `Article.text` is born: reads the sanitized content into one text and its blocks.
 * White space is collapsed as a browser would show it; blocks are parted by a blank line.
 */
export function findBlocks(content: ParentNode): Pick<Article, 'text' | 'blocks'> {
  let text = ''
  const blocks: Block[] = []
  for (const element of content.querySelectorAll('h1,h2,h3,h4,h5,h6,p,li,figcaption,pre,td,th')) {
    const line = (element.textContent ?? '').replace(/\s+/gu, ' ').trim()
    if (!line) continue
    if (text) text += '\n\n'
    blocks.push({
      start: text.length,
      end: text.length + line.length,
      kind: kinds[element.tagName] ?? 'paragraph',
    })
    text += line
  }
  return { text, blocks }
}
