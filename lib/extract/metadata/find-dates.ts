import { oneLine } from '../clean/text-block'
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

/** What the dates are sought in. */
export interface DateSources {
  document: Document
  url: string
  headline?: Element
  linked?: LinkedArticle
  tags: MetaTags
  /** The lines around the headline. */
  lines: readonly string[]
  language?: string
}

/**
 * When the article was published and changed. What is written for machines comes first (JSON-LD, then `<meta>`), for
 * it has the zone; then `<time>` and the visible line by the headline, unless the address tells another day.
 */
export function findDates({ document, url, headline, linked, tags, lines, language }: DateSources): Dates {
  const parse = (text: string | undefined): string | undefined => text && parseDate(text, language)
  const modified = parse(linked?.dateModified) ?? parse(firstTag(tags, modifiedTags))
  const stated = parse(linked?.datePublished) ?? parse(firstTag(tags, publishedTags))
  return { publishedTime: stated ?? findBefore(modified, findShown()), modifiedTime: modified }

  function findShown(): string | undefined {
    const addressed = parse(findInAddress(url))
    const time = findTimeElement(document, headline)
    const [marked, written] = [parse(time && readTime(time)), findInLines(lines, parse)]
    // A `<time>` far from the headline is that of another article.
    const isFar =
      time?.localName === 'time' && !lines.some((line) => line.includes(oneLine(time.textContent ?? '')))
    const shown = isFar && written && marked && !areNear(marked, written) ? [written] : [marked, written]
    return (
      shown.find((date) => date !== undefined && (!addressed || areNear(date, addressed))) ??
      addressed ??
      findAnywhere(document, parse)
    )
  }
}

/** Nothing is changed before it is there: a later day that is shown is that of another text, or of today. */
const findBefore = (modified: string | undefined, shown: string | undefined): string | undefined =>
  shown && modified && shown > modified && !areNear(shown, modified) ? modified : shown

const twoDays = 2 * 24 * 60 * 60 * 1000

const areNear = (one: string, other: string): boolean =>
  Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) <= twoDays

/** The `<time>` of the article: one that says so, or the first that is not about something else. */
function findTimeElement(document: Document, headline: Element | undefined): Element | undefined {
  const marked = document.querySelector('[itemprop~="datePublished"],time[pubdate]')
  const isElsewhere = (time: Element): boolean => {
    const around = time.closest('aside,nav,footer,li,[class*="comment" i],[class*="related" i]')
    return around !== null && around !== document.body && !(headline && around.contains(headline))
  }
  const times = Array.from(document.getElementsByTagName('time'))
    .slice(0, 50)
    .filter((time) => !isElsewhere(time))
  const following = headline && times.find((time) => (headline.compareDocumentPosition(time) & 4) !== 0)
  return marked ?? following ?? times[0]
}

const readTime = (time: Element): string =>
  time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent ?? ''

/** Where nothing else tells a day: the first short element that says it is a date. */
function findAnywhere(document: Document, parse: (text: string) => string | undefined): string | undefined {
  const dates = document.querySelectorAll('[class*="date" i],[class*="publish" i],[class*="timestamp" i]')
  for (const element of Array.from(dates).slice(0, 40)) {
    const text = oneLine(element.textContent ?? '')
    const found = text.length < 60 ? (parse(text) ?? parse(element.getAttribute('title') ?? '')) : undefined
    if (found) return found
  }
  return undefined
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

/** Year, month and day as folders or hyphened, or in eight digits; an address with only year and month names no day. */
function findInAddress(url: string): string | undefined {
  const parted = /\/((?:19|20)\d\d)([/-])(\d\d?|[a-z]{3})\2(\d\d?)(?:\/|-|$)/u.exec(url)
  const [, year, , month = '', day] = parted ?? []
  if (year) return /^\d/u.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`
  const joined = /\/((?:19|20)\d\d)(\d\d)(\d\d)(?:\/|-|$)/u.exec(url)
  return joined ? joined.slice(1).join('-') : undefined
}
