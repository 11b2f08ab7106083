import type { Article, Block } from '../model/article'

/** Reads plain text as an article: CRLF becomes LF and nothing else changes; blank lines part its blocks. */
export function readPlainText(input: string): Pick<Article, 'text' | 'blocks'> {
  const text = input.replaceAll('\r\n', '\n')
  const blocks: Block[] = []
  for (const match of text.matchAll(/\S(?:.|\n(?!\s*\n))*/gu)) {
    const end = match.index + match[0].trimEnd().length
    blocks.push({ start: match.index, end, kind: 'paragraph' })
  }
  return { text, blocks }
}
