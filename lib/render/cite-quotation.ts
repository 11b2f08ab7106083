import type { Analysis, Quotation } from '../model/analysis'
import type { Article } from '../model/article'
import { speakerOf } from './group-by-speaker'
import { textFragmentUrl } from './text-fragment'

/** Writes a quotation as it is passed on: word for word, who said it, where and when it stands, and its address. */
export function citeQuotation(article: Article, analysis: Analysis, quotation: Quotation): string {
  const { text, title, siteName, publishedTime, canonicalUrl, url } = article
  const { start, end } = quotation.content
  const words = text.slice(start, end)
  const where = [
    speakerOf(text, analysis, quotation),
    title && `in “${title}”`,
    siteName,
    publishedTime?.slice(0, 10),
    textFragmentUrl(canonicalUrl ?? url, words),
  ]
  return `“${words}” — ${where.filter(Boolean).join(', ')}`
}
