import { foldText } from '../../model/fold-text'

/** The terms of a query, folded, longest first: words, and what stands between double quotation marks as it is. */
export function parseQuery(query: string): string[] {
  const terms = [...foldText(query).matchAll(/"([^"]*)"?|[^\s"]+/gu)].map((match) =>
    (match[1] ?? match[0]).trim(),
  )
  return [...new Set(terms.filter((term) => term !== ''))].toSorted((a, b) => b.length - a.length)
}
