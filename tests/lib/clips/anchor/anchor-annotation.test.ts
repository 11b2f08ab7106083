import { assert, integer, property, string } from 'fast-check'
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
