import type { CitedDate, CitedWork } from './cited-work'
import { familyOf, inverted, type Author } from './read-authors'

export const referenceFormats = ['bibtex', 'biblatex', 'ris', 'csl-json'] as const
export type ReferenceFormat = (typeof referenceFormats)[number]

/** Writes works for a reference manager, each once, as one text. */
export function writeReferences(works: CitedWork[], format: ReferenceFormat): string {
  if (format === 'csl-json') return `${JSON.stringify(works.map(cslItem), undefined, 2)}\n`
  if (format === 'ris') return works.map(risRecord).join('\r\n')
  const keys = keysOf(works)
  return works.map((work, index) => texEntry(work, keys[index] ?? '', format)).join('\n')
}

const two = (number: number): string => String(number).padStart(2, '0')
const isoDate = ({ year, month, day }: CitedDate): string =>
  [String(year).padStart(4, '0'), month && two(month), day && two(day)].filter(Boolean).join('-')
const dateParts = ({ year, month, day }: CitedDate) => ({
  'date-parts': [[year, month, day].filter((part) => part !== undefined)],
})

function cslItem(work: CitedWork, index: number) {
  return {
    id: keysOf([work])[0] + (index ? `-${index + 1}` : ''),
    type: 'article-newspaper',
    title: work.title,
    author: work.authors.map((author) =>
      author.kind === 'whole'
        ? { literal: author.name }
        : { family: author.family, given: author.given, suffix: author.suffix },
    ),
    'container-title': work.site,
    issued: work.published && dateParts(work.published),
    accessed: work.accessed && dateParts(work.accessed),
    URL: work.url,
    language: work.lang,
  }
}

/** Lines end a field in RIS, so none may be in a value. */
const line = (text: string): string => text.replaceAll(/[\r\n\u0085\u2028\u2029]+/gu, ' ')

const risDate = (date: CitedDate): string => isoDate(date).replaceAll('-', '/')

function risRecord(work: CitedWork): string {
  const { published, accessed } = work
  const fields: [string, string | undefined][] = [
    ['TY', 'NEWS'],
    ...work.authors.map((author): [string, string] => ['AU', inverted(author)]),
    ['TI', work.title],
    ['T2', work.site],
    ['PY', published && String(published.year)],
    ['DA', published && risDate(published)],
    ['Y2', accessed && risDate(accessed)],
    ['UR', work.url],
    ['LA', work.lang],
    ['ER', ''],
  ]
  return fields
    .flatMap(([tag, value]) => (value || tag === 'ER' ? [`${tag}  - ${line(value ?? '')}\r\n`] : []))
    .join('')
}

const special: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
const tex = (text: string): string =>
  text.replaceAll(/[\\{}~^#$%&_]/gu, (found) => special[found] ?? `\\${found}`)
/** An address keeps its characters, except those that would end the field. */
const texAddress = (url: string): string => url.replaceAll(/[\\{}\s]/gu, (found) => encodeURIComponent(found))

const texName = (author: Author): string =>
  author.kind === 'whole'
    ? `{${tex(author.name)}}`
    : [author.family, author.suffix, author.given]
        .filter((part) => part !== undefined)
        .map(tex)
        .join(', ')

function texEntry(work: CitedWork, key: string, format: 'bibtex' | 'biblatex'): string {
  const { published, accessed, url, site } = work
  const shared: [string, string][] = [
    ['author', work.authors.map(texName).join(' and ')],
    // Twice in braces, so that no style turns the capitals of names.
    ['title', work.title && `{${tex(work.title)}}`],
  ]
  const own: [string, string | undefined][] =
    format === 'biblatex'
      ? [
          ['journaltitle', tex(site)],
          ['date', published && isoDate(published)],
          ['url', texAddress(url)],
          ['urldate', accessed && isoDate(accessed)],
        ]
      : [
          ['howpublished', site && tex(site)],
          ['year', published && String(published.year)],
          ['month', published?.month ? String(published.month) : undefined],
          ['url', texAddress(url)],
          ['note', accessed && `Accessed: ${isoDate(accessed)}`],
        ]
  const fields = [...shared, ...own].flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []))
  return `@${format === 'biblatex' ? 'article' : 'misc'}{${key},\n${fields.join(',\n')}\n}\n`
}

/** "ruiz2026harbour": ASCII letters and digits, no two alike. */
function keysOf(works: CitedWork[]): string[] {
  const seen = new Map<string, number>()
  return works.map(({ authors, site, published, title }) => {
    const name = authors[0] ? familyOf(authors[0]) : site
    const word = /[\p{L}\p{N}]{4,}/u.exec(title)?.[0] ?? ''
    const key = ascii(`${name}${published?.year ?? ''}${word}`) || 'article'
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count > 1 ? `${key}-${count}` : key
  })
}

const ascii = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/gu, '')
