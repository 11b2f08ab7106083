import { describe, expect, test } from 'vitest'
import { findQuotations } from '../../../../lib/analyze/quotations/find-quotations'
import { readPlainText } from '../../../../lib/analyze/read-plain-text'
import { readCases } from './read-cases'

describe.each(['marks', 'cue', 'pronoun', 'role', 'not-said', 'paragraphs', 'transcripts', 'publishers'])(
  '%s',
  (corpus) => {
    for (const marked of readCases(new URL(`./corpus/${corpus}.txt`, import.meta.url))) {
      const check = marked.gap ? test.fails : test
      check(marked.line, () => {
        const { text, mentions, entities, expected } = marked
        const found = findQuotations(readPlainText(text), [], mentions, entities).map((quotation) => {
          const { start, end, sourceSpan, source } = quotation
          const words = sourceSpan ? text.slice(sourceSpan.start, sourceSpan.end) : '-'
          return [text.slice(start, end), words, entities[source ?? -1]?.name ?? '-'].join(' | ')
        })
        expect(found).toEqual(expected)
      })
    }
  },
)
