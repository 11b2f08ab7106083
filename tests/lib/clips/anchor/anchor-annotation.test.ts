import { array, assert, constantFrom, integer, property, string, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anchorAnnotation } from '../../../../lib/clips/anchor/anchor-annotation'
import { selectorsOf } from '../../../../lib/clips/anchor/selectors-of'

const text = `The ferry of Norhaven left the old pier at six, an hour later than promised.

Maria Lindqvist, who has steered it for eleven years, said the wind had turned. “Nobody is hurt,” she said.

The council will decide in May whether the pier is mended or moved to the northern shore.`

const markOf = (words: string) => {
  const start = text.indexOf(words)
  return selectorsOf(text, { start, end: start + words.length })
}
const found = (words: string, edited: string) => {
  const anchoring = anchorAnnotation(edited, markOf(words))
  return anchoring && { words: edited.slice(anchoring.start, anchoring.end), isChanged: anchoring.isChanged }
}

describe('a mark finds its place', () => {
  const cases: Record<string, [words: string, edited: string, place: string, isChanged: boolean]> = {
    'after a paragraph was put before it': [
      'the wind had turned',
      `Updated at noon.\n\n${text}`,
      'the wind had turned',
      false,
    ],
    'where white space and quotation marks are others': [
      '“Nobody is hurt,” she said',
      text.replace('“Nobody is hurt,”', '"Nobody\n is hurt,"'),
      '"Nobody\n is hurt," she said',
      false,
    ],
    'with a typo in it': ['the old pier', text.replace('old pier', 'odl pier'), 'the odl pier', true],
    'with another last word, whole': [
      'The council will decide in May',
      text.replace('in May', 'in September'),
      'The council will decide in September',
      true,
    ],
    'with another last word and a comma gone, whole': [
      'who has steered it for eleven years,',
      text.replace('eleven years,', 'eleven winters'),
      'who has steered it for eleven winters',
      true,
    ],
    'within a word, and no wider': [
      'haven left the o',
      `Late.\n\n${text.replace('left', 'lift')}`,
      'haven lift the o',
      true,
    ],
    'at the beginning of a text, much edited': [
      'The ferry of Norhaven left the old pier at six, an hour later than promised.',
      text.replace('ferry of Norhaven left the old', 'boat from town quit that'),
      'The boat from town quit that pier at six, an hour later than promised.',
      true,
    ],
    'in the other order of paragraphs': [
      'Maria Lindqvist',
      text.split('\n\n').toReversed().join('\n\n'),
      'Maria Lindqvist',
      false,
    ],
    'at its own copy of two': [
      'the pier is mended',
      `${text}\n\nSo the pier is mended?`,
      'the pier is mended',
      false,
    ],
  }
  test.each(Object.entries(cases))('%s', (_, [words, edited, place, isChanged]) => {
    expect(found(words, edited)).toEqual({ words: place, isChanged })
  })

  test('at its own copy of two, whichever it is', () => {
    const twice = 'It rains. The sea is grey. It snows. The sea is grey. It thaws.'
    const start = twice.lastIndexOf('The sea')
    const selectors = selectorsOf(twice, { start, end: start + 16 })
    expect(anchorAnnotation(`Winter.\n\n${twice}`, selectors)?.start).toBe(start + 9)
  })
})

const verse = 'Row on, said the old man, and the boat went on. The sea was grey and flat, and nobody spoke. '

test('an edited copy where the mark stood is nearer than an untouched one in the same words elsewhere', () => {
  const song = verse.repeat(4)
  const start = song.indexOf('The sea', verse.length * 2)
  const selectors = selectorsOf(song, { start, end: start + 'The sea was grey and flat'.length })
  const edited = `${song.slice(0, start)}The sea was dark and flat${song.slice(start + 25)}`
  expect(anchorAnnotation(edited, selectors)).toMatchObject({ start, isChanged: true })
})

test('of two copies the one where the mark stood, although a word beside it is another', () => {
  const song = verse.repeat(4)
  const start = song.indexOf('The sea', verse.length * 2)
  const selectors = selectorsOf(song, { start, end: start + 'The sea was grey and flat'.length })
  const edited = `${song.slice(0, start + 30)}no one${song.slice(start + 36)}`
  expect(anchorAnnotation(edited, selectors)?.start).toBe(start)
})

/** Words of which no two are alike, in paragraphs. */
const words = Array.from({ length: 160 }, (_, index) =>
  `${index * 7919 + 104729}`
    .split('')
    .map((digit) => 'abcdefghij'.charAt(Number(digit)))
    .join(''),
)
const paragraphs = Array.from({ length: 8 }, (_, index) => words.slice(index * 20, index * 20 + 20))
const joinParagraphs = (lines: string[][]): string => lines.map((line) => line.join(' ')).join('\n\n')
const distinct = joinParagraphs(paragraphs)
const edits = array(
  tuple(
    integer({ min: 0, max: 7 }),
    integer({ min: 0, max: 19 }),
    constantFrom('', 'window', 'market and garden'),
  ),
  { maxLength: 12 },
)

describe('whatever is edited', () => {
  test('around a mark, its words are found', () => {
    assert(
      property(
        integer({ min: 0, max: 7 }),
        integer({ min: 0, max: 12 }),
        integer({ min: 2, max: 7 }),
        edits,
        (at, from, length, changes) => {
          const exact = paragraphs[at]?.slice(from, from + length).join(' ') ?? ''
          const edited = paragraphs.map((line, index) =>
            line.map((word, position) => {
              const isMarked = index === at && position >= from && position < from + length
              const change = changes.find(([where, which]) => where === index && which === position)
              return change && !isMarked ? change[2] : word
            }),
          )
          const now = joinParagraphs(edited)
          const start = distinct.indexOf(exact)
          const place = anchorAnnotation(now, selectorsOf(distinct, { start, end: start + exact.length }))
          expect(place && now.slice(place.start, place.end)).toBe(exact)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('in a mark, one word of it, the whole of it is found', () => {
    assert(
      property(
        integer({ min: 0, max: 7 }),
        integer({ min: 0, max: 12 }),
        integer({ min: 1, max: 5 }),
        constantFrom('window', 'a'),
        (at, from, which, word) => {
          const marked = paragraphs[at]?.slice(from, from + 7) ?? []
          const [before, after] = [marked.join(' '), marked.with(which, word).join(' ')]
          const start = distinct.indexOf(before)
          const now = distinct.replace(before, after)
          const place = anchorAnnotation(now, selectorsOf(distinct, { start, end: start + before.length }))
          expect(place && now.slice(place.start, place.end)).toBe(after)
        },
      ),
      { numRuns: 200 },
    )
  })
})

test('a mark whose paragraph is gone is given up', () => {
  const [first, , last] = text.split('\n\n')
  expect(found('steered it for eleven years', `${first}\n\n${last}`)).toBeUndefined()
})

test('a mark made in a text is found there, letter for letter', () => {
  assert(
    property(
      string({ unit: 'binary', minLength: 1, maxLength: 200 }),
      integer(),
      integer(),
      (any, one, two) => {
        const [start, end] = [Math.abs(one) % any.length, (Math.abs(two) % any.length) + 1].toSorted(
          (a, b) => a - b,
        )
        if (start === undefined || end === undefined || start === end) return
        expect(anchorAnnotation(any, selectorsOf(any, { start, end }))).toMatchObject({
          start,
          end,
          isChanged: false,
        })
      },
    ),
    { numRuns: 200 },
  )
})

test('whatever became of the text, the place is inside it', () => {
  assert(
    property(
      string({ unit: 'binary' }),
      string({ maxLength: 60 }),
      integer({ min: 0, max: 280 }),
      (edited, inserted, at) => {
        for (const other of [edited, text.slice(0, at) + inserted + text.slice(at + inserted.length)]) {
          const place = anchorAnnotation(other, markOf('said the wind had turned'))
          if (!place) continue
          expect(place.start).toBeGreaterThanOrEqual(0)
          expect(place.end).toBeGreaterThan(place.start)
          expect(place.end).toBeLessThanOrEqual(other.length)
        }
      },
    ),
    { numRuns: 200 },
  )
})

test('a text of one letter ends, too', () => {
  const letters = 'a'.repeat(1_000_000)
  const begun = performance.now()
  anchorAnnotation(letters, {
    quote: { exact: 'a'.repeat(80), prefix: 'b', suffix: 'c' },
    position: { start: 5, end: 85 },
  })
  expect(performance.now() - begun).toBeLessThan(5000)
})

test.each([
  ['behind the end of the text', 'abc def', { start: 0, end: 1e9 }, { start: 0, end: 7 }],
  ['of no words', '', { start: 5, end: 9 }, undefined],
])('a position %s is not believed', (_, exact, position, place) => {
  const anchoring = anchorAnnotation('abc def', { quote: { exact, prefix: '', suffix: '' }, position })
  expect(anchoring && { start: anchoring.start, end: anchoring.end }).toEqual(place)
})

const alone = (exact: string) => ({
  quote: { exact, prefix: '', suffix: '' },
  position: { start: 0, end: exact.length },
})

test('words of which nothing is told but themselves are found, and not where they are others', () => {
  expect(anchorAnnotation(text, alone('an hour later'))).toMatchObject({
    start: text.indexOf('an hour later'),
  })
  expect(anchorAnnotation(text, alone('"Nobody is hurt," she'))).toMatchObject({ isChanged: false })
  expect(anchorAnnotation(text, alone('the lighthouse is sold'))).toBeUndefined()
})
