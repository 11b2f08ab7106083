/** What the `<meta>` tags say: lower-case name, property or itemprop to its contents, in the order of the page. */
export type MetaTags = ReadonlyMap<string, readonly string[]>

/** Longer contents than this are not metadata. */
const maxLength = 2000

/** As many authors of one study have a tag each; more is a trap. */
const maxContents = 500

/** Reads the page's `<meta>` tags. */
export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>()
  for (const meta of document.getElementsByTagName('meta')) {
    // Some pages write `value` for `content`.
    const content = (meta.getAttribute('content') ?? meta.getAttribute('value') ?? '')
      .slice(0, maxLength)
      .trim()
    if (!content) continue
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase()
      if (!name) continue
      const known = tags.get(name)
      if (!known) tags.set(name, [content])
      else if (known.length < maxContents) known.push(content)
    }
  }
  return tags
}

/** The first content of the first of the names that is there. */
export function firstTag(tags: MetaTags, names: readonly string[]): string | undefined {
  for (const name of names) {
    const content = tags.get(name)?.[0]
    if (content) return content
  }
  return undefined
}
