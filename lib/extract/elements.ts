const inline = new Set(
  (
    'a abbr b bdi bdo br cite code data del dfn em i img ins kbd mark math q rp rt ruby s samp small span ' +
    'strong sub sup time u var wbr'
  ).split(' '),
)

/** What counts, inside inline markup, as the start of a new line. */
export const blockSelector =
  'p,div,section,article,header,footer,aside,main,nav,address,figure,figcaption,blockquote,pre,hr,h1,h2,h3,h4,' +
  'h5,h6,ul,ol,li,dl,dt,dd,table,caption,thead,tbody,tfoot,tr,td,th,details,summary'

const blocks = new Set(blockSelector.split(','))

/** Whether an element starts a new line, by its name. */
export const isBlockName = (name: string): boolean => blocks.has(name)

export const isElement = (node: Node): node is Element => node.nodeType === 1

export const isText = (node: Node): node is Text => node.nodeType === 3

/** Whether an element flows in its line, by its name. */
export const isInline = (element: Element): boolean => inline.has(element.localName)

/** Copies those of the named attributes that are there. */
export function copyAttributes(from: Element, to: Element, names: readonly string[]): void {
  for (const name of names) {
    const value = from.getAttribute(name)
    if (value !== null) to.setAttribute(name, value)
  }
}

/** Takes an element away and leaves what it holds. */
export const unwrap = (element: Element): void => element.replaceWith(...element.childNodes)
