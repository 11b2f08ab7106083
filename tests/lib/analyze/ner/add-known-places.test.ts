import { expect, test } from 'vitest'
import { findKnownPlaces, isPeople } from '../../../../lib/analyze/ner/add-known-places'
import { readDocument } from '../../../../lib/analyze/ner/read-document'

/** The known places of a sentence in which the tagger saw nothing. */
function find(text: string): string[] {
  const lexicon = { find: () => 0, middle: new Uint8Array(1), coarse: new Uint8Array(1) }
  const document = readDocument(text, [{ start: 0, end: text.length }], lexicon)
  const { tokens } = document
  return findKnownPlaces(text, document, 0, new Uint8Array(tokens.length)).map(({ first, last }) =>
    text.slice(tokens[first]!.start, tokens[last - 1]!.end),
  )
}

test('finds a region that the tagger missed', () => {
  expect(find('clouds over the Asia-Pacific region and South Africa')).toEqual([
    'Asia-Pacific',
    'South Africa',
  ])
})

test('leaves a part of another name, and a currency', () => {
  expect(find('the South Africa Cup')).toEqual([])
  expect(find('it paid 160 US dollars')).toEqual([])
})

test('knows a people by the word behind', () => {
  const text = 'the South Korean capital of South Korea'
  expect(isPeople(text, 4, 9)).toBe(true)
  expect(isPeople(text, 28, 33)).toBe(false)
})
