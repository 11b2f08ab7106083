import type { Clip } from '../../model/clip'
import { readAuthors, type Author } from './read-authors'

/** A day, a month or a year of the Gregorian calendar; months from 1. */
export interface CitedDate {
  year: number
  month?: number
  day?: number
}

/** What a citation says of an article. */
export interface CitedWork {
  authors: Author[]
  title: string
  /** The site's name, else its host. */
  site: string
  /** As the page gives it, in the publisher's own time zone. */
  published?: CitedDate
  /** When it was last changed, where the page tells nothing else. */
  updated?: CitedDate
  /** Tells it apart from others of its authors and year, in a list. */
  letter?: string
  url: string
  /** The day on which the reader last read it, UTC. */
  accessed?: CitedDate
  /** BCP 47. */
  lang?: string
}

/** What a citation is read from. */
export type Citable = Pick<Clip, 'article' | 'accessed' | 'citation'>

/**
 * Reads what a citation says out of a clip; what the reader has put right comes first. A title that is missing is an
 * empty string.
 */
export function citedWork({ article, accessed, citation }: Citable): CitedWork {
  const { title, byline, siteName, publishedTime, modifiedTime, lang } = { ...article, ...citation }
  const url = article.canonicalUrl ?? article.url
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : ''
  const site = oneLine(siteName ?? '') || host
  return {
    authors: readAuthors(oneLine(byline ?? ''), site),
    title: oneLine(title),
    site,
    published: readDate(publishedTime),
    updated: readDate(publishedTime) ? undefined : readDate(modifiedTime),
    url,
    accessed: readDate(accessed),
    lang,
  }
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

/** The day, month or year that an ISO 8601 time begins with; undefined where it is none. */
export function readDate(time: string | undefined): CitedDate | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/u.exec(time ?? '') ?? []
  if (!year) return undefined
  const isMonth = Number(month) >= 1 && Number(month) <= 12
  return {
    year: Number(year),
    ...(isMonth && { month: Number(month) }),
    ...(isMonth && Number(day) >= 1 && { day: Number(day) }),
  }
}
