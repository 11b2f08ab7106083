import { droppedWhole } from '../model/sanitize-options'
import { unwrap } from './elements'
import { sanitize } from './sanitize'
import { shapeContent } from './shape-content'

/**
 * Turns untrusted content into sanitized content of canonical form. It is shaped first, for then there is much less to
 * sanitize; where an element was left out, what is there is shaped once more. The content is used up.
 */
export function makeCanonical(content: Element | DocumentFragment): DocumentFragment {
  for (const element of content.querySelectorAll(droppedWhole.join(','))) element.remove()
  for (const element of content.querySelectorAll('picture,source'))
    if (element.localName === 'picture') unwrap(element)
    else element.remove()
  const shaped = shapeContent(content)
  const sanitized = sanitize(shaped)
  return countElements(sanitized) === countElements(shaped) ? sanitized : shapeContent(sanitized)
}

const countElements = (content: ParentNode): number => content.querySelectorAll('*').length
