import type { ExportWriter, FileParts } from './export-writer'

const head = ['title', 'url', 'site', 'quote', 'speaker', 'role', 'note', 'tags', 'colour', 'created']

/** Writes the marks of clips as CSV (RFC 4180), a line each, with a byte order mark so that Excel reads it as UTF-8. */
export function startMarksCsv(): ExportWriter {
  const parts: FileParts = [`\uFEFF${line(head)}`]
  return {
    add: ({ article, annotations }) => {
      for (const { selectors, speaker, note, tags, colour, created } of annotations)
        parts.push(
          line([
            article.title,
            article.url,
            article.siteName ?? '',
            selectors.quote.exact,
            speaker?.name ?? '',
            speaker?.role ?? '',
            note,
            tags.join(', '),
            colour,
            created,
          ]),
        )
    },
    end: () => parts,
  }
}

const line = (cells: string[]): string => `${cells.map(cell).join(',')}\r\n`

/** What a spreadsheet would run as a formula gets an apostrophe before it, also behind white space. */
const cell = (text: string): string =>
  `"${/^[\t\r]|^\s*[=+\-@＝＋－＠]/u.test(text) ? "'" : ''}${text.replaceAll('"', '""')}"`
