import type { Block } from '../../../lib/model/article'

/** A view made of markup whose blocks are the elements with `data-block`, and the text they show. */
export function makeView(markup: string): { root: HTMLElement; text: string; blocks: Block[] } {
  const root = new DOMParser().parseFromString(markup, 'text/html').body
  let text = ''
  const blocks: Block[] = []
  for (const element of root.querySelectorAll('[data-block]')) {
    const copy = element.cloneNode(true) as Element
    for (const line of copy.querySelectorAll('br')) line.replaceWith('\n')
    if (text) text += '\n\n'
    const start = text.length
    text += copy.textContent
    blocks.push({ start, end: text.length, kind: 'paragraph' })
  }
  return { root, text, blocks }
}
