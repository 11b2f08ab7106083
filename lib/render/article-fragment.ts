import DOMPurify from 'dompurify'
import { sanitizeOptions } from '../model/sanitize-options'
import { levelHeadings } from './level-headings'

/**
 * Turns an article's markup into nodes that are safe to show: the only place where markup becomes DOM.
 * It is sanitized here again, for a stored or imported article may be anybody's. Pictures lose their address
 * (it is kept in `data-source`), so that nothing is loaded before the reader has asked for it.
 */
export function articleFragment(html: string): DocumentFragment {
  const fragment = DOMPurify.sanitize(html, { ...sanitizeOptions, RETURN_DOM_FRAGMENT: true })
  for (const image of fragment.querySelectorAll('img')) {
    image.dataset.source = image.getAttribute('src') ?? ''
    image.removeAttribute('src')
    image.removeAttribute('srcset')
    image.referrerPolicy = 'no-referrer'
  }
  for (const link of fragment.querySelectorAll('a[href]')) {
    if (link.getAttribute('href')?.startsWith('#')) continue
    link.setAttribute('target', '_blank')
    link.setAttribute('rel', 'noopener noreferrer')
  }
  levelHeadings(fragment)
  // A wide table scrolls by itself; it must be reachable by keyboard to do so.
  for (const table of fragment.querySelectorAll('table')) {
    const frame = table.ownerDocument.createElement('div')
    frame.className = 'table-frame'
    frame.tabIndex = 0
    table.replaceWith(frame)
    frame.append(table)
  }
  return fragment
}
