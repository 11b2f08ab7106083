import { idPrefix } from '../model/sanitize-options'

/** Gives each link its whole address, as seen from `base`; those within the article, which are marked by now, stay. */
export function showLinks(content: Element | DocumentFragment, base: string): void {
  for (const link of content.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href') ?? ''
    if (address.startsWith(`#${idPrefix}`) || !URL.canParse(address, base)) continue
    link.setAttribute('href', new URL(address, base).href)
  }
}
