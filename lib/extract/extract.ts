import { Readability } from '@mozilla/readability'
import type { Article, NoArticleReason } from '../model/article'
import { cleanContent } from './clean/clean-content'
import type { CleanContext } from './clean/text-block'
import { copyPage } from './copy-page'
import { findBlocks } from './find-blocks'
import { readMetadata } from './metadata/read-metadata'
import { sanitize } from './sanitize'
import { shapeContent } from './shape-content'
import { takeLeadFigure } from './take-lead-figure'

export type Extraction = Article | { reason: NoArticleReason }

/**
 * Takes the article out of a document, which is left as it was.
 * `url` is the page's address, for relative links.
 */
export function extract(document: Document, url: string): Extraction {
  const { linked, headline: _, ...metadata } = readMetadata(document, url)
  const copy = copyPage(document)
  const parsed = new Readability<Node>(copy, { serializer: (node) => node, disableJSONLD: true }).parse()
  if (!parsed?.content) return { reason: 'no-article' }
  const content = readContent(parsed.content, document, {
    title: metadata.title,
    names: metadata.byline?.split(', ') ?? [],
    url,
    siteName: metadata.siteName,
    articleBody: linked?.articleBody,
  })
  if (content.blocks.length === 0) return { reason: 'no-article' }
  return { url, ...metadata, ...content, confidence: 'whole' }
}

function readContent(
  content: Node,
  document: Document,
  context: CleanContext,
): Pick<Article, 'html' | 'text' | 'blocks' | 'leadImage'> {
  const view = document.defaultView ?? globalThis.window
  const shaped = shapeContent(sanitize(content, view))
  cleanContent(shaped, context)
  const leadFigure = takeLeadFigure(shaped)
  const { text, blocks } = findBlocks(shaped)
  const holder = shaped.ownerDocument.createElement('div')
  holder.append(shaped)
  return { ...(leadFigure && { leadImage: leadFigure }), html: holder.innerHTML, text, blocks }
}
