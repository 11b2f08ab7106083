import { parseDate } from './parse-date'
import { firstTag, type MetaTags } from './read-meta-tags'
import type { LinkedArticle } from './read-json-ld'

export interface Dates {
  publishedTime?: string
  modifiedTime?: string
}

const publishedTags = (
  'article:published_time article:published og:published_time og:article:published_time datepublished ' +
  'publishdate publish-date publish_date published_at pubdate published-date published date.issued ' +
  'citation_publication_date citation_online_date parsely-pub-date sailthru.date article.published ' +
  'cxenseparse:recs:publishtime cxenseparse:publishtime dc.date.issued dcterms.issued dc.date dc.date.created ' +
  'dcterms.created dcterms.date datecreated article:post_date originalpublicationdate ptime article_date_original ' +
  'bt:pubdate rnews:datepublished displaydate release_date date'
).split(' ')

const modifiedTags = (
  'article:modified_time og:updated_time datemodified lastmod last-modified dc.date.modified dcterms.modified ' +
  'article.updated revised'
).split(' ')

const updatedLine = /^(?:last\s)?(?:updated?|modified|aktualisiert|mis à jour|actualizado|aggiornato)/iu

/**
 * When the article was published and changed. What is written for machines comes first (JSON-LD, then `<meta>`, then
 * `<time>`), for it has the zone; then the visible line by the headline; last the address, which has the day only.
 */
export function findDates(
  document: Document,
  url: string,
  linked: LinkedArticle | undefined,
  tags: MetaTags,
  lines: readonly string[],
  language: string | undefined,
): Dates {
  const parse = (text: string | undefined): string | undefined => text && parseDate(text, language)
  const tagged = firstTag(tags, publishedTags)
  return {
    publishedTime:
      parse(linked?.datePublished) ??
      parse(tagged) ??
      parse(findTimeElement(document)) ??
      findInLines(lines, parse) ??
      parse(findInAddress(url)),
    modifiedTime: parse(linked?.dateModified) ?? parse(firstTag(tags, modifiedTags)),
  }
}

/** The `<time>` of the article: one that says so, or the first in a heading part that is not about something else. */
function findTimeElement(document: Document): string | undefined {
  const marked = document.querySelector('[itemprop~="datePublished"],time[pubdate]')
  const first = [
    ...document.querySelectorAll('article time[datetime],main time[datetime],time[datetime]'),
  ].find((time) => !time.closest('aside,nav,footer,li,[class*="comment" i],[class*="related" i]'))
  const found = marked ?? first
  return found
    ? (found.getAttribute('datetime') ?? found.getAttribute('content') ?? found.textContent ?? undefined)
    : undefined
}

/** A line that says when the page was changed is asked last: the day before it may stand in another line. */
function findInLines(
  lines: readonly string[],
  parse: (text: string) => string | undefined,
): string | undefined {
  const short = lines.filter((line) => line.length < 160)
  for (const line of [
    ...short.filter((one) => !updatedLine.test(one)),
    ...short.filter((one) => updatedLine.test(one)),
  ]) {
    const found = parse(line)
    if (found) return found
  }
  return undefined
}

function findInAddress(url: string): string | undefined {
  const match = /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?:\/|-|$)/u.exec(url)
  return match ? `${match[1]}-${match[2]}-${match[3]}` : undefined
}
