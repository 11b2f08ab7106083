import type { Colour } from '../model/annotation'
import type { Article } from '../model/article'
import type { PictureData } from '../model/picture'
import type { Span } from '../model/span'
import { addLeadPicture } from './add-lead-picture'
import { articleFragment } from './article-fragment'
import { findBlockElements, readTextPieces } from './block-text'

export interface WrittenMark {
  span: Span
  colour: Colour
  /** Where its note stands, and what the link there says. */
  note?: { href: string; label: string }
}

/**
 * The article's markup with marks as elements, to be written into a page of its own. Pictures are those that it has as
 * data, in its markup or in `pictures`; of the others their captions stay.
 */
export function writeMarkedArticle(
  article: Article,
  marks: WrittenMark[],
  pictures: PictureData = {},
): string {
  const fragment = articleFragment(article.html)
  if (article.leadImage) addLeadPicture(fragment, article.leadImage)
  const root = fragment.ownerDocument.createElement('div')
  root.append(fragment)
  for (const image of root.querySelectorAll('img')) {
    const source = image.dataset.source ?? ''
    const data = source.startsWith('data:image/') ? source : pictures[source]
    if (data === undefined) image.remove()
    else image.src = data
  }
  const blocks = findBlockElements(root)
  const ends = marks.map(({ span, colour }) => {
    let last: Element | undefined
    article.blocks.forEach((block, index) => {
      const element = blocks.get(index)
      if (!element || block.start >= span.end || block.end <= span.start) return
      for (const { node, start, end } of readTextPieces(element, block)) {
        if (start < span.end && end > span.start) last = wrap(node, span, start, colour) ?? last
      }
    })
    return last
  })
  // After all marks are made: the words of a link are not the article's.
  marks.forEach(({ note }, index) => {
    if (!note) return
    const reference = root.ownerDocument.createElement('sup')
    reference.className = 'ref'
    const link = root.ownerDocument.createElement('a')
    link.setAttribute('href', note.href)
    link.textContent = note.label
    reference.append(link)
    ends[index]?.after(reference)
  })
  return root.innerHTML
}

function wrap(node: Text, span: Span, start: number, colour: Colour): Element | undefined {
  const from = Math.max(0, span.start - start)
  const to = Math.min(node.length, span.end - start)
  const marked = from > 0 ? node.splitText(from) : node
  if (to - from < marked.length) marked.splitText(to - from)
  if (!marked.data.trim()) return undefined
  const mark = node.ownerDocument.createElement('mark')
  mark.className = colour
  marked.replaceWith(mark)
  mark.append(marked)
  return mark
}
