import { array, assert, constantFrom, double, integer, oneof, property, record, string } from 'fast-check'
import { expect, test } from 'vitest'
import { anchorAnnotation } from '../../../../lib/clips/anchor/anchor-annotation'
import { selectorsOf } from '../../../../lib/clips/anchor/selectors-of'
import { fuzzRuns } from '../../../fuzz-runs'

const share = double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const sentence = oneof(
  string({ unit: 'binary', maxLength: 60 }),
  constantFrom(
    'The ferry left the old pier at six. ',
    'Maria Lindqvist said the wind had turned in the night. ',
    '“Nobody is hurt,” she said. ',
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    '\u0301\u0301\u0301',
    '👩‍👩‍👧 ',
    ' \u00a0\n\n ',
  ),
)
const text = array(sentence, { minLength: 1, maxLength: 20 }).map((parts) => parts.join(''))
const edit = record({ at: share, removed: integer({ min: 0, max: 60 }), put: sentence })

const pick = (length: number, from: number, to: number): { start: number; end: number } => {
  const [one = 0, other = 0] = [from, to].map((at) => Math.floor(at * length))
  return { start: Math.min(one, other), end: Math.max(one, other) + 1 }
}

test('anchoring on random edits: in the same text a mark stands where it stood; in an edited one at words that are there, or nowhere', () => {
  assert(
    property(text, share, share, array(edit, { maxLength: 4 }), (original, from, to, edits) => {
      if (original === '') return
      const span = pick(original.length, from, to)
      const selectors = selectorsOf(original, span)
      expect(anchorAnnotation(original, selectors)).toMatchObject(span)
      let edited = original
      for (const { at, removed, put } of edits) {
        const place = Math.floor(at * edited.length)
        edited = edited.slice(0, place) + put + edited.slice(place + removed)
      }
      const found = anchorAnnotation(edited, selectors)
      if (!found) return
      expect(found.start).toBeGreaterThanOrEqual(0)
      expect(found.end).toBeGreaterThan(found.start)
      expect(found.end).toBeLessThanOrEqual(edited.length)
      expect(found.score).toBeGreaterThan(0)
      expect(found.score).toBeLessThanOrEqual(1)
    }),
    fuzzRuns('edits'),
  )
}, 1_800_000)
