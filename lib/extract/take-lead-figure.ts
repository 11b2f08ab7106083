import type { Picture } from '../model/article'
import { oneLine, readTextBlocks } from './clean/text-block'

/**
 * Takes the figure above the text out of the content: the view shows it as the lead picture, with its caption.
 * Undefined where none stands there.
 */
export function takeLeadFigure(content: DocumentFragment): Picture | undefined {
  const image = content.querySelector('img[src]')
  const figure = image?.closest('figure')
  if (!image || !figure) return undefined
  const first = readTextBlocks(content).find((block) => block.isProse)
  if (!first || (first.element.compareDocumentPosition(figure) & 2) === 0) return undefined
  const alt = oneLine(image.getAttribute('alt') ?? '')
  const caption = oneLine(figure.querySelector('figcaption')?.textContent ?? '')
  figure.remove()
  return { url: image.getAttribute('src') ?? '', ...(alt && { alt }), ...(caption && { caption }) }
}
