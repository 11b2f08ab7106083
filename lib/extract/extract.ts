import type { Article, NoArticleReason } from '../model/article'
import { cleanContent } from './clean/clean-content'
import { markCaptions } from './clean/find-credits'
import { readTextBlocks, type CleanContext, type TextBlock } from './clean/text-block'
import { copyPage, type PageCopy } from './copy-page'
import { disarm } from './disarm'
import { findArticles, findHeading, titleOf } from './find-articles'
import { findBlocks, readLines } from './find-blocks'
import { findContent } from './find-content'
import { findOther, isBetter, isDoubtful, readTopic } from './find-other'
import { judgeContent, measure, type Content } from './judge-content'
import { keepTargets } from './keep-targets'
import { readMetadata, type PageMetadata } from './metadata/read-metadata'
import { readBodyText } from './read-body-text'
import { makeCanonical } from './make-canonical'
import { hasHiddenText } from './show-shadows'
import { showLinks } from './show-links'
import { showPictures } from './show-pictures'
import { takeLeadFigure } from './take-lead-figure'

export type Extraction = Article | { reason: NoArticleReason }

/** Less text than this makes it worth looking where a clone does not reach. */
const fewCharacters = 600

/**
 * Takes the article out of a document, which is left as it was. `url` is the page's address, for relative links.
 * Front pages and lists give `no-article`, pages without any text `empty`; where there are signs that the article is not whole,
 * its confidence is `partial`.
 */
export function extract(live: Document, url: string): Extraction {
  const document = disarm(live)
  const page = copyPage(document, url, false)
  const metadata = readMetadata(document, url, page)
  const { content, isCut } = readPage(document, url, metadata, page)
  if (!content)
    return 'reason' in extractPageText(document, url) ? { reason: 'empty' } : { reason: 'no-article' }
  const confidence = judgeContent(content, metadata, { url, type: metadata.type })
  if (confidence === 'none') return { reason: 'no-article' }
  return writeArticle(url, metadata, content, isCut ? 'partial' : confidence)
}

/**
 * Takes the visible text of a page that is no article, for readers who want it anyway. `empty` where there is none.
 */
export function extractPageText(live: Document, url: string): Extraction {
  const document = disarm(live)
  const page = copyPage(document, url, true)
  const metadata = readMetadata(document, url, page)
  const { copy } = page
  // What is read holds parts of a page, never its `<body>`.
  const holder = copy.createElement('div')
  holder.append(...(copy.body?.childNodes ?? []))
  const content = readContent(holder, { title: metadata.title, names: [], url }, false)
  if (content.blocks.length === 0) return { reason: 'empty' }
  return writeArticle(url, metadata, content, 'partial')
}

/**
 * Takes the text of one element of the page: what the reader has pointed at, or one of several articles. `path` is the
 * element's CSS selector; where nothing is there, or no text, gives `empty`.
 */
export function extractChosen(live: Document, url: string, path: string): Extraction {
  const document = disarm(live)
  const chosen = find(document, path)
  if (!chosen) return { reason: 'empty' }
  const page = copyPage(document, url, false)
  const metadata = readMetadata(document, url, page)
  page.copy.body.replaceChildren(page.copy.importNode(chosen, true))
  const { copy, isCut } = copyPage(page.copy, url, false)
  const holder = copy.createElement('div')
  holder.append(...copy.body.childNodes)
  // One article of several has a title of its own, which is shown above the text.
  const ownTitle = findArticles(document).length > 0 ? titleOf(chosen) : ''
  if (ownTitle) findHeading(holder)?.remove()
  const title = ownTitle || metadata.title
  const context = { title, names: metadata.byline?.split(', ') ?? [], url, siteName: metadata.siteName }
  const content = readContent(holder, context, true)
  if (content.blocks.length === 0) return { reason: 'empty' }
  return writeArticle(url, { ...metadata, title }, content, isCut ? 'partial' : 'whole')
}

function find(document: Document, path: string): Element | null {
  try {
    return document.querySelector(path)
  } catch {
    // A selector that was kept long ago, or came with a backup, may be anything.
    return null
  }
}

function writeArticle(
  url: string,
  { linked: _linked, type: _type, ...metadata }: PageMetadata,
  { linkShare: _linkShare, words: _words, prose: _prose, ...content }: Content,
  confidence: Article['confidence'],
): Article {
  return { url, ...metadata, ...content, confidence }
}

function readPage(
  document: Document,
  url: string,
  metadata: PageMetadata,
  firstCopy: PageCopy,
): { content?: Content; isCut: boolean } {
  const articleBody = metadata.linked?.articleBody
  const context = {
    title: metadata.title,
    names: metadata.byline?.split(', ') ?? [],
    url,
    siteName: metadata.siteName,
    articleBody,
  }
  const read = ({ copy, isCut }: PageCopy, withShadows: boolean): { content?: Content; isCut: boolean } => {
    const found = findContent(copy, metadata.title, () => {
      copy.body.replaceChildren(...copyPage(document, url, withShadows).copy.body.childNodes)
    })
    return { content: found && readContent(found, context, true), isCut }
  }
  const first = read(firstCopy, false)
  if ((first.content?.text.length ?? 0) >= fewCharacters) {
    const topic = readTopic(articleBody, metadata.excerpt)
    if (first.isCut || !first.content || !isDoubtful(first.content, topic)) return first
    const other = findOther(copyPage(document, url, false).copy, topic)
    const content = other && readContent(other, context, true)
    return content && isBetter(content, first.content, topic) ? { content, isCut: false } : first
  }
  const second = !first.isCut && hasHiddenText(document) ? read(copyPage(document, url, true), true) : first
  const best = (second.content?.text.length ?? 0) > (first.content?.text.length ?? 0) ? second : first
  // Text that is sold is shown only where the page shows it: to those who may read it.
  if (metadata.linked?.isPaid) return best
  if (articleBody && articleBody.length > 4 * (best.content?.text.length ?? 0) && articleBody.length > 300)
    return { content: readContent(readBodyText(document, articleBody), context, true), isCut: true }
  return best
}

function readContent(
  content: Element | DocumentFragment,
  context: CleanContext,
  isCleaned: boolean,
): Content {
  // What a page says to be its base counts for it, as far as it is an address.
  const { baseURI } = content.ownerDocument
  const base = /^https?:/u.test(baseURI) ? baseURI : context.url
  showPictures(content, base)
  keepTargets(content, context.url)
  showLinks(content, base)
  const shaped = makeCanonical(content)
  if (isCleaned) markCaptions(shaped)
  const lines = readLines(shaped)
  const blocks = isCleaned ? cleanContent(lines, context).kept : readTextBlocks(lines)
  const leadImage = isCleaned ? takeLeadFigure(shaped, blocks) : undefined
  const found = findBlocks(isCleaned ? leaveOutCaptions(blocks) : blocks)
  const holder = shaped.ownerDocument.createElement('div')
  holder.append(shaped)
  return {
    ...(leadImage && { leadImage }),
    html: holder.innerHTML,
    ...found,
    ...measure(blocks, context.url),
  }
}

/** An article of fewer words besides its captions says what it has to say in these. */
const fewWords = 100

/**
 * What stands under a picture is shown there, but is no part of what the article says, unless the article says it all
 * under its pictures. Tables, code and quotations stand in figures too.
 */
function leaveOutCaptions(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const rest = blocks.filter((block) => !isCaption(block))
  const words = sumWords(rest)
  return words < fewWords && words < sumWords(blocks) / 2 ? blocks : rest
}

const sumWords = (blocks: readonly TextBlock[]): number => blocks.reduce((sum, { words }) => sum + words, 0)

const isCaption = ({ element }: TextBlock): boolean =>
  element.closest('figcaption') !== null ||
  (element.closest('figure') !== null && element.closest('table,pre,blockquote') === null)
