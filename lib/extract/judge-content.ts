import type { Article, Block } from '../model/article'
import type { PageMetadata } from './metadata/read-metadata'
import { isOwnSite } from './clean/text-block'

/** What was taken from a page, before it is known whether it is an article. */
export type Content = Pick<Article, 'html' | 'text' | 'blocks' | 'leadImage'> & {
  /** The share of the text that stands in links to the page's own site, 0 to 1. */
  linkShare: number
}

/** The share of the content's text that stands in links to pages of the same site. */
export function measureLinks(content: ParentNode, textLength: number, url: string): number {
  let linked = 0
  for (const link of content.querySelectorAll('a[href]'))
    if (isOwnSite(link.getAttribute('href') ?? '', url)) linked += (link.textContent ?? '').trim().length
  return textLength > 0 ? Math.min(1, linked / textLength) : 0
}

/**
 * Tells whether content is an article, by its own shape and by what the page says of itself: `none` for front pages,
 * lists of links and pages of a few words; `partial` where there are signs that it is not all, or not it.
 */
export function judgeContent(
  { text, blocks, linkShare }: Content,
  { linked, publishedTime, excerpt }: PageMetadata,
  { url, type }: { url: string; type: string | undefined },
): Article['confidence'] | 'none' {
  const words = countWords(text)
  const prose = blocks.filter((block) => isProse(text, block))
  const saysArticle = linked !== undefined || type === 'article' || publishedTime !== undefined
  if (words === 0) return 'none'
  if (isFrontPage(url) && (linkShare > 0.3 || prose.length < 3) && type !== 'article') return 'none'
  if (!saysArticle && (linkShare > 0.5 || (prose.length === 0 && words < 60))) return 'none'
  if (words < 100 || linkShare > 0.35 || prose.length === 0 || isFrontPage(url)) return 'partial'
  if (linked?.articleBody && countWords(linked.articleBody) > words * 1.5) return 'partial'
  return excerpt && isAboutElse(text, excerpt) ? 'partial' : 'whole'
}

const isFrontPage = (url: string): boolean =>
  URL.canParse(url) && /^\/(?:index\.\w{3,5}|home)?$/u.test(new URL(url).pathname) && !new URL(url).search

const isProse = (text: string, { start, end, kind }: Block): boolean =>
  (kind === 'paragraph' || kind === 'quote') &&
  end - start > 80 &&
  /[.!?…。！？]["'”’»)\]]*$/u.test(text.slice(start, end))

const countWords = (text: string): number =>
  (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) +
  Math.round((text.match(/[\u3040-\u30FF\u3400-\u9FFF]/gu)?.length ?? 0) / 2)

/** None of the longer words that the page describes itself with is in the text. */
function isAboutElse(text: string, excerpt: string): boolean {
  const words = excerpt.toLowerCase().match(/\p{L}{6,}/gu) ?? []
  if (words.length < 6) return false
  const lower = text.toLowerCase()
  return words.filter((word) => lower.includes(word)).length < words.length * 0.15
}
