import { citationStyles, type CitationStyle } from '../../clips/cite/cite-article'
import { citePassage, type CitedPassage } from '../../clips/cite/cite-passage'
import { htmlOf, textOf, type CitedText } from '../../clips/cite/cited-text'
import type { CitedWork } from '../../clips/cite/cited-work'
import { listWorks } from '../../clips/cite/list-works'
import { referenceFormats, writeReferences, type ReferenceFormat } from '../../clips/cite/write-references'
import { escapeHtml } from '../../clips/escape-html'

export type CitationKind = CitationStyle | ReferenceFormat

export const citationKinds: CitationKind[] = [...citationStyles, ...referenceFormats]

/** Whether a kind is a style for readers, and not a format for programs. */
export const isStyle = (kind: CitationKind): kind is CitationStyle =>
  (citationStyles as readonly string[]).includes(kind)

/** What a dialog shows, copies and saves: citations with italics, or the text of a file. */
export type WrittenCitations =
  | { passage?: CitedText; references: CitedText[]; text?: undefined }
  | { text: string }

/** Cites works; of a passage, which is of the first work, also how it stands in the reader's text. */
export function writeCitations(
  works: CitedWork[],
  kind: CitationKind,
  passage?: CitedPassage,
): WrittenCitations {
  if (!isStyle(kind)) return { text: writeReferences(works, kind) }
  const [work] = works
  if (!passage || !work) return { references: listWorks(works, kind) }
  const cited = citePassage(work, passage, kind)
  return { passage: cited.passage, references: [cited.reference] }
}

const partsOf = (written: Exclude<WrittenCitations, { text: string }>): CitedText[] => [
  ...(written.passage ? [written.passage] : []),
  ...written.references,
]

/** Without italics. */
export const plainOf = (written: WrittenCitations): string =>
  written.text ?? partsOf(written).map(textOf).join('\n\n')

/** With italics; undefined where there are none to have. */
export const richOf = (written: WrittenCitations): string | undefined =>
  written.text === undefined
    ? partsOf(written)
        .map((cited) => `<p>${htmlOf(cited)}</p>`)
        .join('\n')
    : undefined

const files: Record<ReferenceFormat, { ending: string; type: string }> = {
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
  biblatex: { ending: 'bib', type: 'application/x-bibtex' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems' },
  'csl-json': { ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
}

/** Citations as a file: those for programs as they want it, the others as a page that word processors open. */
export function citationFile(written: WrittenCitations, kind: CitationKind, title: string) {
  if (!isStyle(kind)) {
    const { ending, type } = files[kind]
    return { ending, blob: new Blob([plainOf(written)], { type }) }
  }
  const html = `<!doctype html>\n<meta charset="utf-8">\n<title>${escapeHtml(title)}</title>\n${richOf(written) ?? ''}\n`
  return { ending: 'html', blob: new Blob([html], { type: 'text/html' }) }
}
