import { isElement } from './elements'

const maxAttribute = 20_000

/** As many are asked how much text they have; the article's are among the first. */
const maxParagraphs = 4000

/** Takes out of a clone what would cost a reader of it far more time than it is worth: endless attributes, tables in tables in tables. */
export function boundPage(copy: Document): void {
  for (const image of copy.querySelectorAll('img,source')) shortenAttributes(image)
  if (nestsTables(copy)) flattenTables(copy)
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

/**
 * Tables this deep are there for layout: what stands in their cells besides further tables becomes plain boxes, one
 * after the other. Moved each by itself, for a tree is walked through whenever it is moved.
 */
function flattenTables(copy: Document): void {
  for (const table of Array.from(copy.querySelectorAll('table'))) {
    // One in another has been emptied with it.
    if (table.parentElement?.closest('table') || !table.isConnected) continue
    const boxes: Element[] = []
    for (const cell of table.querySelectorAll('td,th,caption')) {
      const box = copy.createElement('div')
      for (const child of Array.from(cell.childNodes))
        if (!isElement(child) || !(child.localName === 'table' || child.querySelector('table')))
          box.append(child)
      if (box.firstChild) boxes.push(box)
    }
    table.replaceWith(...boxes)
  }
}

/** The element whose own paragraphs have the most text; the body where there are none. */
export function findMainPart(document: Document): Element {
  const lengths = new Map<Element, number>()
  let best: Element | undefined
  for (const paragraph of Array.from(document.getElementsByTagName('p')).slice(0, maxParagraphs)) {
    const length = paragraph.textContent.length
    for (const [element, share] of [
      [paragraph.parentElement, 1],
      [paragraph.parentElement?.parentElement, 0.5],
    ] as const) {
      if (!element || element === document.documentElement) continue
      const sum = (lengths.get(element) ?? 0) + length * share
      lengths.set(element, sum)
      if (!best || sum > (lengths.get(best) ?? 0)) best = element
    }
  }
  return best ?? document.body
}
