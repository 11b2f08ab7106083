/** Readability's time grows faster than the number of elements; beyond this it would freeze the page. */
const maxElements = 12_000

const maxAttribute = 20_000

const maxTitle = 500

/**
 * Cuts a clone down to what can be read in bounded time: endless attributes and titles, tables in tables in tables,
 * and pages of more elements than any article has. Returns whether text may have been lost by it.
 */
export function boundPage(copy: Document): boolean {
  if (copy.title.length > maxTitle) copy.title = copy.title.slice(0, maxTitle)
  for (const image of copy.querySelectorAll('img,source')) shortenAttributes(image)
  if (copy.querySelector('table table table table table')) flattenTables(copy)
  if (copy.getElementsByTagName('*').length <= maxElements) return false
  const main = findMainPart(copy)
  if (main) {
    copy.body.replaceChildren(main)
    dropBeyond(main)
  }
  return true
}

function shortenAttributes(image: Element): void {
  for (const { name, value } of Array.from(image.attributes)) {
    if (value.length <= maxAttribute || name === 'src') continue
    const end = value.lastIndexOf(', ', maxAttribute)
    if (name.endsWith('srcset') && end > 0) image.setAttribute(name, value.slice(0, end))
    else image.removeAttribute(name)
  }
}

/** Tables this deep are there for layout: their cells are plain boxes. */
function flattenTables(copy: Document): void {
  for (const element of copy.querySelectorAll('table,thead,tbody,tfoot,tr,td,th')) {
    const box = copy.createElement('div')
    box.append(...element.childNodes)
    element.replaceWith(box)
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
  const elements = main.getElementsByTagName('*')
  for (const child of Array.from(main.children).toReversed()) {
    if (elements.length <= maxElements) return
    child.remove()
  }
}
