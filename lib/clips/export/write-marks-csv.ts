import type { Clip } from '../../model/clip'

const head = ['title', 'url', 'site', 'quote', 'speaker', 'note', 'tags', 'colour', 'created']

/** The marks of clips as CSV (RFC 4180), a line each, with a byte order mark so that Excel reads it as UTF-8. */
export function writeMarksCsv(clips: Clip[]): string {
  const rows = clips.flatMap(({ article, annotations }) =>
    annotations.map(({ selectors, speaker, note, tags, colour, created }) => [
      article.title,
      article.url,
      article.siteName ?? '',
      selectors.quote.exact,
      speaker?.name ?? '',
      note,
      tags.join(', '),
      colour,
      created,
    ]),
  )
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

/** What a spreadsheet would run as a formula gets an apostrophe before it, also behind white space. */
const cell = (text: string): string =>
  `"${/^[\t\r]|^\s*[=+\-@＝＋－＠]/u.test(text) ? "'" : ''}${text.replaceAll('"', '""')}"`
