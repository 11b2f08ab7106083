import { Readability } from '@mozilla/readability'
import DOMPurify from 'dompurify'
import type { Article, NoArticleReason } from '../model/article'
import { findBlocks } from './find-blocks'

export type Extraction = Article | { reason: NoArticleReason }

/**
 * Takes the article out of a document, which is left as it was.
 * `url` is the page's address, for relative links.
 */
export function extract(document: Document, url: string): Extraction {
  const clone = document.cloneNode(true) as Document
  const parsed = new Readability<Node>(clone, { serializer: (node) => node }).parse()
  if (!parsed?.content) return { reason: 'no-article' }
  const purify = DOMPurify(document.defaultView ?? window)
  const content = purify.sanitize(parsed.content, { RETURN_DOM_FRAGMENT: true })
  const { text, blocks } = findBlocks(content)
  const holder = document.createElement('div')
  holder.append(content)
  return {
    url,
    title: parsed.title ?? '',
    byline: parsed.byline ?? undefined,
    siteName: parsed.siteName ?? undefined,
    publishedTime: parsed.publishedTime ?? undefined,
    lang: parsed.lang ?? undefined,
    excerpt: parsed.excerpt ?? undefined,
    html: holder.innerHTML,
    text,
    blocks,
    confidence: 'whole',
  }
}
