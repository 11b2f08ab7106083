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
  openElsewhere(fragment.querySelectorAll('a[href]:not([href^="#"])'))
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

/** An article's markup without anything that it must not have: a file may bring any. It is sanitized again where it is shown. */
export const sanitizeMarkup = (html: string): string =>
  DOMPurify.sanitize(html.replaceAll(/<[a-z][^<>]*>/giu, withoutHandlers), sanitizeOptions)

/** Chromium reports handlers as a breach of the page's policy when they are parsed, before they can be taken out. */
const withoutHandlers = (tag: string): string => tag.replaceAll(/([\s"'/])on(?=[a-z]+\s*=)/giu, '$1data-on')

/** Markup that a reader's note may have: words and their order, no pictures, nothing with an address of its own. */
const noteTags = 'p br hr strong em del code pre blockquote ul ol li a h1 h2 h3 h4 h5 h6'.split(' ')

/** Turns the markup of a note into nodes that are safe to show: an imported note may be anybody's. */
export function noteFragment(html: string): DocumentFragment {
  const fragment = DOMPurify.sanitize(html, {
    ...sanitizeOptions,
    ALLOWED_TAGS: noteTags,
    ALLOWED_ATTR: ['href'],
    RETURN_DOM_FRAGMENT: true,
  })
  openElsewhere(fragment.querySelectorAll('a[href]'))
  // In a list of marks a heading of a note must not pass for one of the view.
  for (const heading of fragment.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const line = heading.ownerDocument.createElement('p')
    const strong = heading.ownerDocument.createElement('strong')
    strong.append(...heading.childNodes)
    line.append(strong)
    heading.replaceWith(line)
  }
  return fragment
}

/** Makes links open in a tab of their own, which learns nothing of where it was opened from. */
function openElsewhere(links: Iterable<Element>): void {
  for (const link of links) {
    link.setAttribute('target', '_blank')
    link.setAttribute('rel', 'noopener noreferrer')
  }
}
