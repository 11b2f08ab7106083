import type { Analysis, Quotation } from '../model/analysis'
import type { Article } from '../model/article'
import { speakerOf } from '../model/speaker-of'
import { textFragmentUrl } from './text-fragment'

/** Writes a quotation as it is passed on: word for word, who said it, where and when it stands, and its address. */
export function citeQuotation(article: Article, analysis: Analysis, quotation: Quotation): string {
  const { start, end } = quotation.content
  return citePassage(article, article.text.slice(start, end), speakerOf(article.text, analysis, quotation))
}

/** Words without the quotation marks that were marked with them: a citation brings its own. */
export const withoutQuotationMarks = (words: string): string => words.replace(/^[“"«]|[”"»]$/gu, '')

/** Writes words of an article as they are passed on; with their speaker, where they are somebody's. */
export function citePassage(article: Article, words: string, speaker?: string): string {
  const { title, siteName, publishedTime, canonicalUrl, url } = article
  const where = [
    speaker,
    title && `in “${title}”`,
    siteName,
    publishedTime?.slice(0, 10),
    textFragmentUrl(canonicalUrl ?? url, words),
  ]
  return `“${words}” — ${where.filter(Boolean).join(', ')}`
}
