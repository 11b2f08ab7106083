import { unwrap } from './elements'

/** Readability's time grows faster than the number of elements; beyond this it would freeze the page. */
const maxElements = 12_000

const maxAttribute = 20_000

/**
 * Cuts a clone down to what can be read in bounded time: endless attributes, tables in tables in tables,
 * and pages of more elements than any article has. Returns whether text may have been lost by it.
 */
export function boundPage(copy: Document): boolean {
  for (const image of copy.querySelectorAll('img,source')) shortenAttributes(image)
  if (nestsTables(copy)) flattenTables(copy)
  if (copy.getElementsByTagName('*').length <= maxElements) return false
  const main = findMainPart(copy)
  if (main) {
    copy.body.replaceChildren(main)
    dropBeyond(main)
  }
  return true
}

function shortenAttributes(image: Element): void {
  for (const name of image.getAttributeNames()) {
    const value = image.getAttribute(name) ?? ''
    if (value.length <= maxAttribute || name === 'src') continue
    const end = value.lastIndexOf(', ', maxAttribute)
    if (name.endsWith('srcset') && end > 0) image.setAttribute(name, value.slice(0, end))
    else image.removeAttribute(name)
  }
}

/** A selector of five tables in each other would try every combination of the tables of a trap. */
function nestsTables(copy: Document): boolean {
  const depths = new Map<Element, number>()
  for (const table of Array.from(copy.getElementsByTagName('table'))) {
    const around = table.parentElement?.closest('table')
    const depth = ((around && depths.get(around)) ?? 0) + 1
    if (depth > 4) return true
    depths.set(table, depth)
  }
  return false
}

/** Tables this deep are there for layout: the innermost cells are plain boxes, and what is around them goes. */
function flattenTables(copy: Document): void {
  const outer = copy.querySelectorAll('table,thead,tbody,tfoot,tr,td,th')
  for (const element of outer) {
    if (element.matches('td,th') && !element.getElementsByTagName('table')[0]) {
      const box = copy.createElement('div')
      box.append(...element.childNodes)
      element.replaceWith(box)
    } else unwrap(element)
  }
}

/** The element whose own paragraphs have the most text. */
function findMainPart(copy: Document): Element | undefined {
  const lengths = new Map<Element, number>()
  let best: Element | undefined
  for (const paragraph of copy.querySelectorAll('p')) {
    const length = paragraph.textContent.length
    for (const [element, share] of [
      [paragraph.parentElement, 1],
      [paragraph.parentElement?.parentElement, 0.5],
    ] as const) {
      if (!element || element === copy.documentElement) continue
      const sum = (lengths.get(element) ?? 0) + length * share
      lengths.set(element, sum)
      if (!best || sum > (lengths.get(best) ?? 0)) best = element
    }
  }
  return best ?? copy.body?.firstElementChild ?? undefined
}

function dropBeyond(main: Element): void {
  let count = main.getElementsByTagName('*').length
  for (const child of Array.from(main.children).toReversed()) {
    if (count <= maxElements) return
    count -= child.getElementsByTagName('*').length + 1
    child.remove()
  }
}
