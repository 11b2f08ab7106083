import type { Analysis, Quotation } from '../model/analysis'
import type { Speaker } from '../model/annotation'
import type { Article } from '../model/article'
import { describeSpeaker, nameWithRole } from '../model/describe-speaker'
import { textFragmentUrl } from './text-fragment'

/** Writes a quotation as it is passed on: word for word, who said it, where and when it stands, and its address. */
export function citeQuotation(article: Article, analysis: Analysis, quotation: Quotation): string {
  const { start, end } = quotation.content
  const words = article.text.slice(start, end)
  return passOn(article, words, describeSpeaker(article.text, analysis, quotation))
}

/** Words without the quotation marks that were marked with them: a citation brings its own. */
export const withoutQuotationMarks = (words: string): string => words.replace(/^[“"«]|[”"»]$/gu, '')

/** Writes words of an article as they are passed on; with their speaker and role, where they are somebody's. */
export function passOn(article: Article, words: string, speaker?: Speaker): string {
  const { title, siteName, publishedTime, canonicalUrl, url } = article
  const where = [
    speaker && nameWithRole(speaker),
    title && `in “${title}”`,
    siteName,
    publishedTime?.slice(0, 10),
    textFragmentUrl(canonicalUrl ?? url, words),
  ]
  return `“${words}” — ${where.filter(Boolean).join(', ')}`
}
