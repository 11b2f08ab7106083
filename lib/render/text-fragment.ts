/** Longer passages are named by their first and last words: a whole one makes an address that mail programs break. */
const longest = 80
const edge = 5

/**
 * The address of a passage of a page as a text fragment (WICG Scroll To Text Fragment): browsers that know it scroll
 * there and light it, the others open the page.
 */
export function textFragmentUrl(pageUrl: string, passage: string): string {
  const [address = ''] = pageUrl.split('#')
  const words = passage.trim().split(/\s+/u)
  const isShort = passage.length <= longest || words.length <= 2 * edge
  const directive = isShort
    ? encodeWords(words)
    : `${encodeWords(words.slice(0, edge))},${encodeWords(words.slice(-edge))}`
  return `${address}#:~:text=${directive}`
}

/** Hyphens, commas and ampersands are syntax there; `encodeURIComponent` leaves the first as it is. */
const encodeWords = (words: string[]): string => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D')
