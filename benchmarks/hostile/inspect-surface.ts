import type { Page } from 'puppeteer-core'

/**
 * What stands in a page of the extension, or was asked for by it, that should not. `foreign` selects what is made from
 * foreign text; the interface around it has buttons and icons of its own.
 */
export function inspectSurface(surface: Page, foreign: string): Promise<string[]> {
  return surface.evaluate((selector) => {
    const faults: string[] = []
    const forbidden =
      'script, iframe, frame, object, embed, form, input, textarea, select, style, svg, math *, link, meta, base'
    const asked = [
      'href',
      'src',
      'srcset',
      'poster',
      'action',
      'formaction',
      'data',
      'ping',
      'background',
      'xlink:href',
    ]
    const own = new URL(location.href)
    for (const root of document.querySelectorAll(selector)) {
      for (const element of [root, ...root.querySelectorAll('*')]) {
        const name = element.localName
        // The interface's own controls and icons; foreign markup keeps no class and no button.
        // `math` itself is text in another notation; nothing in it may be from another namespace.
        const isMath = element.namespaceURI?.endsWith('MathML') ?? false
        if (element !== root && !isMath && element.matches(forbidden) && !element.closest('button, .icon'))
          faults.push(`element ${name}`)
        for (const { name: attribute, value } of element.attributes) {
          if (attribute.startsWith('on') || attribute === 'style') faults.push(`attribute ${attribute}`)
          if ((attribute === 'id' || attribute === 'name') && value in document && !element.closest('button'))
            faults.push(`${attribute} ${value} shadows a property of the document`)
          if (!asked.includes(attribute)) continue
          const address = URL.canParse(value, own.href) ? new URL(value, own.href) : undefined
          const isSafe =
            !address ||
            ['http:', 'https:', 'mailto:'].includes(address.protocol) ||
            address.origin === own.origin ||
            (name === 'img' && address.protocol === 'data:' && value.startsWith('data:image/'))
          if (!isSafe) faults.push(`${attribute} ${address.protocol}`)
        }
      }
    }
    for (const { name } of performance.getEntriesByType('resource'))
      if (!name.startsWith('data:') && new URL(name).origin !== own.origin)
        faults.push(`request ${name.slice(0, 80)}`)
    return faults
  }, foreign)
}
