import type { Article } from '../model/article'
import type { PageMetadata } from './metadata/read-metadata'
import { countWords, isOwnSite, type TextBlock } from './clean/text-block'

/** What was taken from a page, before it is known whether it is an article. */
export type Content = Pick<Article, 'html' | 'text' | 'blocks' | 'leadImage'> & Measures

export interface Measures {
  /** Words in all. */
  words: number
  /** Paragraphs of running text. */
  prose: number
  /** The share of the text that stands in links to the page's own site, 0 to 1. */
  linkShare: number
}

/** Measures by which an article is told from a list of links. */
export function measure(blocks: readonly TextBlock[], url: string): Measures {
  let words = 0
  let linked = 0
  for (const block of blocks) {
    words += block.words
    if (block.links.some((link) => isOwnSite(link, url))) linked += block.words * block.linkShare
  }
  return {
    words,
    prose: blocks.filter((block) => block.isProse).length,
    linkShare: words > 0 ? linked / words : 0,
  }
}

/**
 * Tells whether content is an article, by its own shape and by what the page says of itself: `none` for front pages,
 * lists of links and pages of a few words; `partial` where there are signs that it is not all, or not it.
 */
export function judgeContent(
  { text, words, prose, linkShare }: Content,
  { linked, publishedTime, excerpt }: PageMetadata,
  { url, type }: { url: string; type: string | undefined },
): Article['confidence'] | 'none' {
  const saysArticle = linked !== undefined || type === 'article' || publishedTime !== undefined
  if (words === 0) return 'none'
  if (isFrontPage(url) && (linkShare > 0.3 || prose < 3) && type !== 'article') return 'none'
  if (!saysArticle && (linkShare > 0.5 || (prose === 0 && words < 60))) return 'none'
  if (words < 100 || linkShare > 0.35 || prose === 0 || isFrontPage(url)) return 'partial'
  const wholeLength = Math.max(linked?.wordCount ?? 0, countWords(linked?.articleBody ?? ''))
  if (wholeLength > words * 1.5) return 'partial'
  return excerpt && isAboutElse(text, excerpt) ? 'partial' : 'whole'
}

const isFrontPage = (url: string): boolean =>
  URL.canParse(url) && /^\/(?:index\.\w{3,5}|home)?$/u.test(new URL(url).pathname) && !new URL(url).search

/** None of the longer words that the page describes itself with is in the text. */
function isAboutElse(text: string, excerpt: string): boolean {
  const words = excerpt.toLowerCase().match(/\p{L}{6,}/gu) ?? []
  if (words.length < 6) return false
  const lower = text.toLowerCase()
  return words.filter((word) => lower.includes(word)).length < words.length * 0.15
}
