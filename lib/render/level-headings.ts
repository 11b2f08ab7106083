/** The article's own title is the h1 above it. */
const top = 2

/**
 * Gives headings levels without gaps, as their order implies: pages choose h4 for its size, and a screen reader
 * then looks for an h3 that is not there.
 */
export function levelHeadings(content: DocumentFragment): void {
  const outline: number[] = []
  for (const heading of content.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const level = Number(heading.tagName.slice(1))
    while ((outline.at(-1) ?? 0) >= level) outline.pop()
    outline.push(level)
    setLevel(heading, Math.min(6, top + outline.length - 1))
  }
}

function setLevel(heading: Element, level: number): void {
  const tag = `h${level}`
  if (heading.localName === tag) return
  const levelled = heading.ownerDocument.createElement(tag)
  for (const { name, value } of heading.attributes) levelled.setAttribute(name, value)
  levelled.append(...heading.childNodes)
  heading.replaceWith(levelled)
}
