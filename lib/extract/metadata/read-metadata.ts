import type { Article, Picture } from '../../model/article'
import type { PageCopy } from '../copy-page'
import { findByline } from './find-byline'
import { findDates } from './find-dates'
import { findTitle } from './find-title'
import { readHeadingLines } from './read-heading-lines'
import { readJsonLd, type LinkedArticle } from './read-json-ld'
import { firstTag, readMetaTags, type MetaTags } from './read-meta-tags'

/** All of an article but its content. */
type Metadata = Omit<Article, 'url' | 'html' | 'text' | 'blocks' | 'confidence'>

/** What a page says about its article, and the witnesses by which its content is judged. */
export interface PageMetadata extends Metadata {
  linked?: LinkedArticle
  /** OpenGraph's: `article`, `website`. */
  type?: string
}

const rightToLeft = /^(?:ar|fa|he|iw|ur|ps|sd|ug|yi|dv|ckb)\b/iu

/**
 * Reads title, authors, dates and the rest from a page, which is left as it was. What a reader sees is sought in `copy`,
 * a clone without menus and scripts, which is smaller.
 */
export function readMetadata(document: Document, url: string, { copy, isCut }: PageCopy): PageMetadata {
  const linked = readJsonLd(document)
  const tags = readMetaTags(document)
  // A hostile title is long, and each reading of it costs.
  const pageTitle = document.title.slice(0, 500)
  const siteName = findSiteName(pageTitle, linked, tags, url)
  // Where the data names nobody, the byline may stand in a `<footer>` or a `<nav>`, which the copy does not have.
  const page = linked?.people.length && !isCut ? copy : document
  const { title, headline } = findTitle(page, pageTitle, linked, tags, siteName, url)
  const lines = headline ? readHeadingLines(headline) : []
  const lang = findLanguage(document, linked, tags)
  return {
    title,
    linked,
    type: firstTag(tags, ['og:type']),
    byline: findByline({ document: page, headline, linked, tags, lines, siteName }),
    siteName,
    ...findDates({ document: page, url, headline, linked, tags, lines, language: lang }),
    lang,
    dir: findDirection(document, lang),
    canonicalUrl: findCanonicalUrl(document, tags, url),
    excerpt: firstTag(tags, ['og:description', 'description', 'twitter:description']) ?? linked?.description,
    leadImage: findLeadImage(document, linked, tags, url),
  }
}

function findSiteName(
  pageTitle: string,
  linked: LinkedArticle | undefined,
  tags: MetaTags,
  url: string,
): string | undefined {
  const named = firstTag(tags, ['og:site_name']) ?? linked?.publisher ?? firstTag(tags, ['application-name'])
  // A program that fills in every tag may write the title there.
  if (named && !/^https?:/u.test(named) && named !== pageTitle.trim()) return named
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : ''
  const squashed = host.split('.')[0] ?? ''
  const parts = pageTitle.split(/\s[|\-–—]\s/u)
  const last = parts.length > 1 ? (parts.at(-1)?.trim() ?? '') : ''
  const isInAddress =
    squashed.length > 2 &&
    last
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '')
      .includes(squashed)
  return (isInAddress && last.length < 60 ? last : host) || undefined
}

function findLanguage(
  document: Document,
  linked: LinkedArticle | undefined,
  tags: MetaTags,
): string | undefined {
  const said =
    document.documentElement.lang ||
    document.querySelector('article[lang],main[lang],body[lang]')?.getAttribute('lang') ||
    firstTag(tags, ['content-language', 'og:locale', 'language', 'dc.language']) ||
    linked?.language
  const tag = said?.split(',')[0]?.trim().replaceAll('_', '-') ?? ''
  // No tag that means something is longer (RFC 5646, 4.4.1).
  return tag.length <= 35 && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(tag) ? tag : undefined
}

function findDirection(document: Document, lang: string | undefined): 'ltr' | 'rtl' | undefined {
  const said = document.querySelector('html[dir],body[dir]')?.getAttribute('dir')?.toLowerCase()
  if (said === 'rtl' || said === 'ltr') return said
  return lang && rightToLeft.test(lang) ? 'rtl' : undefined
}

function findCanonicalUrl(document: Document, tags: MetaTags, url: string): string | undefined {
  const link = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href')
  return absolute(link ?? firstTag(tags, ['og:url']), url)
}

function absolute(address: string | undefined, base: string): string | undefined {
  if (!address) return undefined
  const resolved = URL.canParse(address, base) ? new URL(address, base) : undefined
  return resolved && /^https?:$/u.test(resolved.protocol) ? resolved.href : undefined
}

function findLeadImage(
  document: Document,
  linked: LinkedArticle | undefined,
  tags: MetaTags,
  base: string,
): Picture | undefined {
  const url = absolute(
    firstTag(tags, [
      'og:image',
      'og:image:url',
      'og:image:secure_url',
      'twitter:image',
      'twitter:image:src',
    ]) ?? linked?.image,
    base,
  )
  if (!url) return undefined
  const shown = findPicture(document, url)
  const alt = firstTag(tags, ['og:image:alt', 'twitter:image:alt']) ?? shown?.getAttribute('alt')
  const caption = shown?.closest('figure')?.querySelector('figcaption')?.textContent
  return {
    url,
    ...(alt?.trim() && { alt: oneLine(alt) }),
    ...(caption?.trim() && { caption: oneLine(caption) }),
  }
}

/** The picture on the page whose file has the same name. */
function findPicture(document: Document, url: string): Element | undefined {
  const file = new URL(url).pathname.split('/').at(-1) ?? ''
  if (file.length < 5) return undefined
  return Array.from(document.images)
    .slice(0, 200)
    .find(
      (image) =>
        (image.getAttribute('src') ?? '').includes(file) ||
        (image.getAttribute('data-src') ?? '').includes(file),
    )
}

const oneLine = (text: string): string => text.slice(0, 1000).replace(/\s+/gu, ' ').trim()
