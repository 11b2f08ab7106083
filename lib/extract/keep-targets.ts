import { idPrefix } from '../model/sanitize-options'
import { blockSelector } from './elements'

/**
 * Makes links within the article (footnotes, contents) work after sanitizing, which prefixes each id: the links get
 * the prefix, and the ids that they lead to move into an element that stays. All other ids go.
 */
export function keepTargets(content: Element | DocumentFragment, url: string): void {
  const wanted = new Map<string, Element[]>()
  for (const link of content.querySelectorAll('a[href*="#"]')) {
    const target = readFragment(link.getAttribute('href') ?? '', url)
    if (target) wanted.set(target, [...(wanted.get(target) ?? []), link])
  }
  const found = new Map<string, Element>()
  for (const element of content.querySelectorAll('[id],a[name]')) {
    const id = element.id || element.getAttribute('name') || ''
    if (wanted.has(id) && !found.has(id)) found.set(id, element)
    element.removeAttribute('id')
  }
  for (const [id, element] of found) {
    const place = element.matches('ul,ol,dl,table,thead,tbody,tr')
      ? element.querySelector('li,dt,dd,td,th')
      : element.matches('img,hr,br')
        ? element.parentElement
        : element
    const mark = content.ownerDocument.createElement('span')
    mark.id = id
    if (place) findFirstLine(place).prepend(mark)
    for (const link of wanted.get(id) ?? []) link.setAttribute('href', `#${idPrefix}${encodeURI(id)}`)
  }
}

/** The innermost block that an element begins with: a mark before it would stand in no line of text. */
function findFirstLine(element: Element): Element {
  const first = element.firstElementChild
  return first?.matches(blockSelector) ? findFirstLine(first) : element
}

/** The fragment of an address on the page itself; Readability makes such links absolute where the page has a base. */
function readFragment(href: string, url: string): string {
  const at = href.indexOf('#')
  const [page, fragment] = [href.slice(0, at), href.slice(at + 1)]
  if (page && page !== url.split('#')[0]) return ''
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
