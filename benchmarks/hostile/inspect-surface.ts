import type { Page } from 'puppeteer-core'
import type { FaultKind } from './faults'

/**
 * What stands in a page, or was asked for by it, that should not. `foreign` selects what is made from foreign text; the
 * interface around it has buttons and icons of its own.
 */
export function inspectSurface(surface: Page, foreign: string): Promise<[FaultKind, string][]> {
  return surface.evaluate((selector) => {
    const faults: [FaultKind, string][] = []
    const forbidden =
      'script, iframe, frame, object, embed, form, input, textarea, select, style, svg, math *, link, meta, base'
    const asked = 'href src srcset poster action formaction data ping background xlink:href'.split(' ')
    const own = new URL(location.href)
    for (const root of document.querySelectorAll(selector)) {
      for (const element of [root, ...root.querySelectorAll('*')]) {
        const name = element.localName
        // The interface's own controls and icons; foreign markup keeps no class and no button.
        if (element.closest('button, label, .icon')) continue
        // `math` itself is text in another notation; nothing in it may be from another namespace.
        const isMath = element.namespaceURI?.endsWith('MathML') ?? false
        if (element !== root && !isMath && element.matches(forbidden))
          faults.push(['forbidden elements', name])
        for (const { name: attribute, value } of element.attributes) {
          if (attribute.startsWith('on') || attribute === 'style')
            faults.push(['handlers and styles in attributes', `${name} ${attribute}`])
          const isNamed = attribute === 'id' || attribute === 'name'
          if (
            isNamed &&
            (value in document || value in globalThis) &&
            globalThis[value as 'self'] !== (element as unknown)
          )
            faults.push(['names that shadow', `${name} ${attribute}=${value}`])
          if (!asked.includes(attribute)) continue
          const address = URL.canParse(value, own.href) ? new URL(value, own.href) : undefined
          const isSafe =
            !address ||
            ['http:', 'https:', 'mailto:'].includes(address.protocol) ||
            address.href.startsWith(`${own.origin}/`) ||
            address.href.startsWith(`${own.href.split('#')[0]}#`) ||
            (name === 'img' && value.startsWith('data:image/'))
          if (!isSafe) faults.push(['links that are none', `${name} ${attribute}=${value}`])
        }
      }
    }
    for (const { name } of performance.getEntriesByType('resource'))
      if (!name.startsWith('data:') && !name.startsWith('blob:') && new URL(name).origin !== own.origin)
        faults.push(['requests', name])
    return faults
  }, foreign)
}
