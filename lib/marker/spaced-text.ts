import type { PageText } from '../card/page-text'

const parts =
  'p, div, li, dd, dt, h1, h2, h3, h4, h5, h6, blockquote, figcaption, pre, td, th, section, article, aside, header, footer, main, nav'

/** The text of a page with its words and paragraphs apart again, by the kinds of its elements. It has the page's words in the same order. */
export function spacedText({ pieces }: PageText): string {
  let before: Element | null | undefined
  const written: string[] = []
  for (const { node } of pieces) {
    const part = node.parentElement?.closest(parts)
    if (before !== undefined && part !== before) written.push('\n\n')
    else if (node.previousSibling?.nodeName === 'BR') written.push(' ')
    before = part
    written.push(node.data.replaceAll(/\s+/gu, ' '))
  }
  return written.join('')
}
