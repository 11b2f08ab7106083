import { describe, expect, test } from 'vitest'
import { analyze } from '../../../lib/analyze/analyze'
import { readPlainText } from '../../../lib/analyze/read-plain-text'
import { anchorAnnotation } from '../../../lib/clips/anchor/anchor-annotation'
import { headlineCase } from '../../../lib/clips/cite/headline-case'
import { readAuthors } from '../../../lib/clips/cite/read-authors'
import { bendQuotes } from '../../../lib/clips/cite/cited-text'
import { safeFileName } from '../../../lib/clips/export/safe-file-name'
import { writeClipMarkdown } from '../../../lib/clips/export/write-clip-markdown'
import { parseJson } from '../../../lib/clips/import/parse-json'
import { foldText } from '../../../lib/model/fold-text'
import { findHits } from '../../../lib/clips/search/find-hits'
import { parseQuery } from '../../../lib/clips/search/parse-query'
import { cleanNames } from '../../../lib/extract/metadata/clean-names'
import { parseDate } from '../../../lib/extract/metadata/parse-date'
import { sanitizeMarkup } from '../../../lib/render/article-fragment'
import { textFragmentUrl } from '../../../lib/render/text-fragment'
import { nerModel } from '../../fixtures/read-fixture'
import { clip } from '../clips/export/clip'

/** Characters of the shorter of two strings; the longer has four times as many. */
const short = 4000
/** Milliseconds: what is done so soon cannot be told apart from the machine's other work. */
const soon = 30

/** What patterns stumble over: nearly what they look for, again and again. */
const units = [
  'a',
  ' ',
  '\n',
  '.',
  '"',
  '“',
  '(',
  '](',
  '<a ',
  '&',
  '*',
  '0',
  'A. ',
  'Ana Ruiz, ',
  'By ',
  'said ',
  '“a” said ',
  ' onx ',
  '\u0301',
  ' | ',
]

const article = (text: string) => ({
  ...clip().article,
  title: text,
  byline: text,
  siteName: text,
  text,
  excerpt: text,
  blocks: [{ start: 0, end: text.length, kind: 'paragraph' as const }],
})
const selectors = {
  quote: { exact: 'the ferry left the pier', prefix: 'and so ', suffix: ' at six' },
  position: { start: 50, end: 73 },
}

const transforms: Record<string, (text: string) => unknown> = {
  analyze: (text) => analyze({ ...readPlainText(text), title: 'Ferry', lang: 'en' }, { model: nerModel }),
  anchorAnnotation: (text) => anchorAnnotation(text, selectors),
  headlineCase,
  readAuthors: (text) => readAuthors(text, 'Coast Daily'),
  bendQuotes,
  safeFileName: (text) => safeFileName(text),
  writeClipMarkdown: (text) => writeClipMarkdown({ ...clip(), article: article(text) }, textFragmentUrl),
  parseJson,
  foldText,
  findHits: (text) => findHits(text, ['aa', 'ruiz']),
  parseQuery,
  cleanNames,
  parseDate: (text) => parseDate(text),
  sanitizeMarkup,
  textFragmentUrl: (text) => textFragmentUrl('https://a.example/', text),
}

/** Milliseconds of this process, whatever else the machine does. */
function measure(run: () => unknown): number {
  const before = process.cpuUsage()
  run()
  return process.cpuUsage(before).user / 1000
}

describe('redos: four times as much takes less than six times as long', () => {
  test.each(Object.entries(transforms))('%s', { timeout: 120_000 }, (_, transform) => {
    const slow: string[] = []
    for (const unit of units) {
      const make = (length: number): string => unit.repeat(Math.ceil(length / unit.length))
      const isSlow = (): boolean => {
        const long = measure(() => transform(make(4 * short)))
        return (
          long > soon &&
          long >
            6 *
              Math.max(
                measure(() => transform(make(short))),
                soon / 6,
              )
        )
      }
      // More than once, for a measure may pay for the garbage of the one before.
      if (isSlow() && isSlow() && isSlow()) slow.push(JSON.stringify(unit))
    }
    expect(slow).toEqual([])
  })
})
