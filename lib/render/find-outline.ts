/** A heading of the article as it is shown. */
export interface OutlineEntry {
  element: HTMLElement
  title: string
  /** 1 for those that stand highest, 2 below them, and so on. */
  depth: number
}

/** The article's headings, in the order of the text; empty where there are fewer than two, for one is no table of contents. */
export function findOutline(root: ParentNode): OutlineEntry[] {
  const headings = [...root.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')].flatMap((element) => {
    const title = element.textContent.replaceAll(/\s+/gu, ' ').trim()
    return title ? { element, title, level: Number(element.tagName.slice(1)) } : []
  })
  if (headings.length < 2) return []
  const top = Math.min(...headings.map(({ level }) => level))
  return headings.map(({ element, title, level }) => ({ element, title, depth: level - top + 1 }))
}
