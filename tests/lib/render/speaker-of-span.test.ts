import { expect, test } from 'vitest'
import type { Analysis } from '../../../lib/model/analysis'
import { speakerOfSpan } from '../../../lib/render/speaker-of-span'

const text = '“It is safe for the seals,” said Ingrid Solheim, an oceanographer who crossed from Bergen.'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const analysis: Analysis = {
  sentences: [],
  mentions: [{ ...at('Ingrid Solheim'), label: 'person', entity: 0, score: 1 }],
  entities: [{ label: 'person', name: 'Ingrid Solheim', mentions: [0], salience: 1 }],
  quotations: [
    {
      ...at('“It is safe for the seals,”'),
      content: at('It is safe for the seals,'),
      source: 0,
      confidence: 'stated',
    },
  ],
  summary: { sentences: [] },
}

test('a mark in a quotation has its speaker, with the role beside the name', () => {
  expect(speakerOfSpan(text, analysis, at('safe for the seals'))).toEqual({
    name: 'Ingrid Solheim',
    role: 'an oceanographer',
  })
})

test('a mark outside of quotations has none', () => {
  expect(speakerOfSpan(text, analysis, at('crossed from Bergen'))).toBeUndefined()
})
