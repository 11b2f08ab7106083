import type { Picture } from '../model/article'
import { oneLine, type TextBlock } from './clean/text-block'

/**
 * Takes the figure above the text out of the content: the view shows it as the lead picture, with its caption.
 * Undefined where none stands there. `blocks` are the content's blocks; the caption's lies in the figure.
 */
export function takeLeadFigure(content: ParentNode, blocks: readonly TextBlock[]): Picture | undefined {
  const image = content.querySelector('img[src]')
  const figure = image?.closest('figure')
  const first = blocks.find((block) => block.isProse)
  if (!image || !figure || !first || (first.element.compareDocumentPosition(figure) & 2) === 0)
    return undefined
  const alt = oneLine(image.getAttribute('alt') ?? '')
  const caption = oneLine(figure.querySelector('figcaption')?.textContent ?? '')
  figure.remove()
  return { url: image.getAttribute('src') ?? '', ...(alt && { alt }), ...(caption && { caption }) }
}
