import {
  insideDouble,
  insideSingle,
  italic,
  joinNames,
  bendQuotes,
  plain,
  pointed,
  stop,
  type CitedText,
} from './cited-text'
import type { CitedDate, CitedWork } from './cited-work'
import { headlineCase, sentenceStart } from './headline-case'
import { inOrder, inverted, withInitials } from './read-authors'

export const citationStyles = ['apa', 'mla', 'chicago', 'harvard', 'footnote'] as const

/** APA 7, MLA 9, Chicago 17 (bibliography), Harvard (Cite Them Right), and a note of Chicago 17. */
export type CitationStyle = (typeof citationStyles)[number]

/**
 * Cites an article as the list of works of a style has it. Where a style wants fewer capitals than a title has, they
 * stay: which words are names no rule can tell.
 */
export function citeArticle(work: CitedWork, style: CitationStyle): CitedText {
  return writers[style](work)
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const shortMonths = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ')
const dayFirst = ({ year, month, day }: CitedDate, names = months): string =>
  [day, month && names[month - 1], year].filter(Boolean).join(' ')

const monthFirst = ({ year, month, day }: CitedDate): string => {
  const monthAndDay = [month && months[month - 1], day].filter(Boolean).join(' ')
  return day ? `${monthAndDay}, ${year}` : [monthAndDay, year].filter(Boolean).join(' ')
}

const isByTheSite = ({ authors, site }: CitedWork): boolean =>
  authors.length === 1 && inOrder(authors[0]!).toLowerCase() === site.toLowerCase()

const isEnglish = ({ lang = 'en' }: CitedWork): boolean => /^en\b/iu.test(lang)

/** The title as American styles have it between double quotation marks. */
export const headlineOf = (work: CitedWork): string =>
  insideDouble(isEnglish(work) ? headlineCase(work.title) : work.title)

function apa(work: CitedWork): CitedText {
  const { site, url, letter = '' } = work
  const published = work.published ?? work.updated
  const title = bendQuotes(isEnglish(work) ? sentenceStart(work.title) : work.title)
  const names = work.authors.map((author) => withInitials(author))
  const all =
    names.length > 20
      ? `${names.slice(0, 19).join(', ')}, . . . ${names.at(-1)}`
      : joinNames(names, '&', 'always')
  const monthAndDay = [published?.month && months[published.month - 1], published?.day]
    .filter(Boolean)
    .join(' ')
  const year = published ? `${published.year}${letter}` : `n.d.${letter && `-${letter}`}`
  const date = `(${[year, monthAndDay].filter(Boolean).join(', ')}). `
  const from = isByTheSite(work) || !site ? '' : `${stop(site)} `
  const head = all
    ? [...plain(`${stop(all)} ${date}`), ...titleInItalics(title)]
    : [...titleInItalics(title), ...plain(date)]
  return [...head, ...plain(`${from}${url}`)]
}

function titleInItalics(title: string): CitedText {
  if (!title) return []
  const ended = stop(title)
  return ended === `${title}.` ? [...italic(title), ...plain('. ')] : [...italic(ended), ...plain(' ')]
}

function mla(work: CitedWork): CitedText {
  const { authors, title, site, url, accessed } = work
  const published = work.published ?? work.updated
  const [first] = authors
  const others =
    authors.length > 2
      ? ', et al.'
      : authors
          .slice(1)
          .map((author) => `, and ${inOrder(author)}`)
          .join('')
  // A body that publishes what it wrote itself is named once, as the publisher.
  const names = first && !isByTheSite(work) ? `${stop(inverted(first) + others)} ` : ''
  const heading = title ? `“${stop(headlineOf(work))}” ` : ''
  const when = published ? `${dayFirst(published, shortMonths)}, ` : ''
  const seen = !published && accessed ? ` Accessed ${dayFirst(accessed, shortMonths)}.` : ''
  return [
    ...plain(names + heading),
    ...italic(site),
    ...plain(`${site && ', '}${when}${url.replace(/^https?:\/\//u, '')}.${seen}`),
  ]
}

/** Chicago leaves the article of a newspaper's name out. */
const paperOf = ({ site }: CitedWork): string => site.replace(leadingArticle, '')
const leadingArticle =
  /^The (?=.*\b(?:Chronicle|Gazette|Globe|Guardian|Herald|Independent|Journal|Mail|Mirror|Observer|Post|Press|Star|Sun|Telegraph|Times|Tribune)\b)/u

function chicago(work: CitedWork): CitedText {
  const { authors, title, published, url } = work
  const site = paperOf(work)
  const [first, ...rest] = authors
  const shown = authors.length > 10 ? rest.slice(0, 6) : rest
  const listed = first ? [inverted(first), ...shown.map(inOrder)] : []
  const names = authors.length > 10 ? `${listed.join(', ')}, et al.` : joinNames(listed, 'and', 'always')
  const heading = title ? `“${stop(headlineOf(work))}” ` : ''
  const when = datePart(work, ['Last modified', 'Accessed'])
  const tail = plain(`${when && `${when}. `}${url}.`)
  // Nobody signed it: the paper stands where the author would.
  if (!names) return [...italic(site), ...plain(site ? `. ${heading}` : heading), ...tail]
  return [
    ...plain(`${stop(names)} ${heading}`),
    ...italic(site),
    ...plain(site && (published ? ', ' : '. ')),
    ...tail,
  ]
}

function datePart({ published, updated, accessed }: CitedWork, [modified, seen]: [string, string]): string {
  if (published) return monthFirst(published)
  if (updated) return `${modified} ${monthFirst(updated)}`
  return accessed ? `${seen} ${monthFirst(accessed)}` : ''
}

function harvard(work: CitedWork): CitedText {
  const { authors, site, url, accessed, letter = '' } = work
  const published = work.published ?? work.updated
  const title = insideSingle(work.title)
  const names =
    authors.length > 3
      ? [...plain(`${withInitials(authors[0]!, '')} `), ...italic('et al.')]
      : plain(
          joinNames(
            authors.map((author) => withInitials(author, '')),
            'and',
            'never',
          ),
        )
  const year = ` (${published ? `${published.year}${letter}` : `no date${letter && ` ${letter}`}`}) `
  const heading = title ? `‘${title}’, ` : ''
  const day = published?.month
    ? `${[published.day, months[published.month - 1]].filter(Boolean).join(' ')}. `
    : ''
  const seen = accessed ? ` (Accessed: ${dayFirst(accessed)})` : ''
  const tail = `Available at: ${url}${seen}.`
  if (names.length === 0)
    return [...italic(site), ...plain(`${year}${day ? heading : heading.replace(/, $/u, '. ')}${day}${tail}`)]
  return [
    ...names,
    ...plain(year + heading),
    ...italic(site),
    ...plain(`${site && (day ? ', ' : '. ')}${day}${tail}`),
  ]
}

function footnote(work: CitedWork): CitedText {
  const { authors, title, url } = work
  const site = paperOf(work)
  const names =
    authors.length > 3 ? `${inOrder(authors[0]!)} et al.` : joinNames(authors.map(inOrder), 'and', 'three')
  const heading = title ? `“${pointed(headlineOf(work), ',')}” ` : ''
  const when = datePart(work, ['last modified', 'accessed'])
  return [
    ...plain(`${names && `${names}, `}${heading}`),
    ...italic(site),
    ...plain(`${site && ', '}${when && `${when}, `}${url}.`),
  ]
}

const writers: Record<CitationStyle, (work: CitedWork) => CitedText> = {
  apa,
  mla,
  chicago,
  harvard,
  footnote,
}
