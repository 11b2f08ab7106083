import { assert, constantFrom, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { createClipIndex } from '../../../../lib/clips/search/clip-index'
import { findContext } from '../../../../lib/clips/search/find-context'
import { findHits } from '../../../../lib/clips/search/find-hits'
import { foldText, foldWithOffsets } from '../../../../lib/model/fold-text'
import { bitsOfTerm, mayHave, printOf } from '../../../../lib/clips/search/letter-print'
import { parseQuery } from '../../../../lib/clips/search/parse-query'
import type { Annotation } from '../../../../lib/model/annotation'
import type { Clip } from '../../../../lib/model/clip'

const clipOf = (id: string, text: string, more: Partial<Clip> = {}): Clip => ({
  schema: 2,
  id,
  article: { url: `https://a.example/${id}`, title: '', html: '', text, blocks: [], confidence: 'whole' },
  annotations: [],
  note: '',
  tags: [],
  created: '2026-01-01T00:00:00.000Z',
  modified: '2026-01-01T00:00:00.000Z',
  accessed: '2026-01-01T00:00:00.000Z',
  ...more,
})

const annotationOf = (note: string): Annotation => ({
  schema: 1,
  id: 'mark-1',
  selectors: { quote: { exact: '', prefix: '', suffix: '' }, position: { start: 0, end: 1 } },
  colour: 'yellow',
  note,
  tags: [],
  created: '',
  modified: '',
})

test.each([
  ['São Paulo', 'sao paulo'],
  ['Don’t — “Now”', 'don\'t - "now"'],
  ['İstanbul', 'istanbul'],
  ['Straße', 'strasse'],
  ['ΟΔΟΣ', 'οδοσ'],
  ['e\u0301t\u00e9', 'ete'],
  ['مُحَمَّد', 'محمد'],
  // A vowel sign is a letter to those who read it.
  ['हिन्दी', 'हिन्दी'],
  ['東京が', '東京が'],
  ['a\u00a0b\u00adc', 'a bc'],
])('%s is compared as %s', (text, folded) => expect(foldText(text)).toBe(folded))

test('a fold that knows its offsets folds the same', () => {
  const text = oneof(
    string({ unit: 'grapheme' }),
    string({ unit: 'binary' }),
    string({ unit: constantFrom('a', 'É', 'ß', 'İ', '\u0301', '—', 'Σ', '\u1112\u1161\u11ab', '한') }),
  )
  assert(property(text, (one) => foldWithOffsets(one).folded === foldText(one)))
})

test('a hit is where the reader sees it', () => {
  const text = 'Ça — l’E\u0301te\u0301 à la Straße 5'
  const found = findHits(text, parseQuery('ete strasse')).map(({ start, end }) => text.slice(start, end))
  expect(found).toEqual(['E\u0301te\u0301', 'Straße'])
})

test('a query is words and phrases, the longest first', () => {
  expect(parseQuery('  Ana "the Mayor of Lima" in in ')).toEqual(['the mayor of lima', 'ana', 'in'])
  expect(parseQuery('"open')).toEqual(['open'])
  expect(parseQuery(' "" ')).toEqual([])
})

test('a print never denies what is there', () => {
  assert(
    property(string({ unit: 'binary' }), string({ unit: 'binary' }), string(), (a, term, b) =>
      mayHave(printOf(a + term + b), bitsOfTerm(term)),
    ),
  )
  expect(mayHave(printOf('the harbour master'), bitsOfTerm('council'))).toBe(false)
})

test('all terms must be there, in any field', () => {
  const index = createClipIndex()
  index.putClip(clipOf('1', 'The ferry leaves at noon.', { tags: ['harbour'] }))
  index.putClip(clipOf('2', 'The ferry is late.', { annotations: [annotationOf('ask the Harbourmaster')] }))
  index.putClip(clipOf('3', 'A harbour.'))
  expect(index.search('ferr HARBOUR')).toEqual(['1', '2'])
  expect(index.search('"ferry is"')).toEqual(['2'])
  expect(index.search('ferry council')).toEqual([])
  expect(index.search('')).toEqual(['1', '2', '3'])
  index.remove('2')
  index.putClip(clipOf('1', 'Nothing.'))
  expect(index.search('ferry')).toEqual([])
})

test('the words around a hit say where it stands', () => {
  const text = `${'Before it. '.repeat(30)}The Ferry leaves.${' Behind it.'.repeat(30)}`
  const context = findContext(clipOf('1', text), ['ferry'])
  expect(context?.source).toBe('text')
  expect(text.slice(context?.at?.start, context?.at?.end)).toBe('Ferry')
  expect(context?.text).toMatch(/^… .*The Ferry leaves\..* …$/u)
  expect(context?.hits.map(({ start, end }) => context.text.slice(start, end))).toEqual(['Ferry'])
})

test('a hit in the note of a mark leads to the mark', () => {
  const clip = clipOf('1', 'The ferry.', { annotations: [annotationOf('Which ferry?')] })
  expect(findContext(clip, ['ferry'])).toMatchObject({
    source: 'mark',
    annotation: 'mark-1',
    text: 'Which ferry?',
  })
  expect(findContext(clip, ['nowhere'])).toBeUndefined()
})

test('the first place is found in its own line, however far down and however it is written', () => {
  const text = `${'“Nothing” here.\n\n'.repeat(50)}At last: CAFÉ’s door.`
  const context = findContext(clipOf('1', text), ["cafe's"])
  expect(context?.at && text.slice(context.at.start, context.at.end)).toBe('CAFÉ’s')
})
