/** Articles, conjunctions and prepositions: small in a headline, unless they begin or end it. */
const small = new Set(
  (
    'a an the and but for nor or as at by from in into like near of on onto over to upon via with within without than vs ' +
    'about above across after against along amid among around before behind below beneath beside besides between ' +
    'beyond despite during except inside outside past per since through throughout till toward towards under until'
  ).split(' '),
)
/** Parts of words that cannot stand alone: what follows their hyphen stays small. */
const prefixes = /^(?:anti|co|counter|ex|multi|non|pre|re|semi|ultra)$/iu
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*)*/gu
/** What ends a title within a title, so that the next word begins one; it is looked for in so many characters before a word. */
const breaks = /[:?!.—–]["”’)]?\s+["“‘(]?$/u
const reach = 12

/**
 * An English title with the capitals of a headline, as MLA and Chicago want it. A word with a capital or a digit in it
 * stays as it is, for it may be a name; only in a title that has such capitals throughout do the small words lose theirs.
 */
export function headlineCase(title: string): string {
  const words = [...title.matchAll(word)]
  const major = words.slice(1).filter(([text]) => !small.has(text.toLowerCase()))
  const isHeadline = major.length > 1 && major.every(([text]) => !startsSmall(text))
  let index = 0
  return title.replaceAll(word, (text, offset: number) => {
    const isEdge =
      index === 0 ||
      index === words.length - 1 ||
      breaks.test(title.slice(Math.max(0, offset - reach), offset))
    index += 1
    if (small.has(text.toLowerCase()) && !isEdge)
      return isHeadline && text !== text.toUpperCase() ? text.toLowerCase() : text
    return text
      .split('-')
      .map((part, at, parts) => {
        const stays = at > 0 && (small.has(part) || prefixes.test(parts[at - 1] ?? ''))
        return stays ? part : capitalize(part)
      })
      .join('-')
  })
}

/** A title with a capital at its beginning and after a colon, as APA wants it; the rest stays as it is. */
export const sentenceStart = (title: string): string =>
  title.replaceAll(/(?:^|:\s+)["“‘(]*\p{Ll}[\p{L}\p{N}]*/gu, (start) =>
    start.replace(/\p{Ll}[\p{L}\p{N}]*$/u, capitalize),
  )

const startsSmall = (text: string): boolean => /^\p{Ll}/u.test(text)

/** "iPhone" has its capital already. */
const capitalize = (text: string): string =>
  /^\p{Ll}[\p{Ll}\p{M}'’.]*$/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text
