import { expect, test } from 'vitest'
import { abbreviates, addAbbreviations } from '../../../../lib/analyze/ner/add-abbreviations'
import { tokenize } from '../../../../lib/analyze/tokenize'
import { readMarkedText, writeMarkedText } from '../marked-text'

function add(marked: string): string {
  const { text, names } = readMarkedText(marked)
  const found = names.map(({ start, end, label }) => ({ start, end, label, score: 0.5 }))
  return writeMarkedText(text, addAbbreviations(text, tokenize(text, { start: 0, end: text.length }), found))
}

test('an abbreviation in brackets is an organization wherever it stands', () => {
  expect(add('The [ORG Bank of Lima] (BoL) warned. In May the BoL had not.')).toBe(
    'The [ORG Bank of Lima] ([ORG BoL]) warned. In May the [ORG BoL] had not.',
  )
  expect(add('The [ORG Baltic Water Agency] ([LOC BWA]) waits, and [PER BWA] staff too.')).toBe(
    'The [ORG Baltic Water Agency] ([ORG BWA]) waits, and [ORG BWA] staff too.',
  )
})

test('other brackets explain nothing', () => {
  const text = 'The [ORG Bank of Lima] (NYSE) and its MP. NYSE rose.'
  expect(add(text)).toBe(text)
})

test.each([
  ['WHO', 'World Health Organization', true],
  ['BoG', 'Bank of Ghana', true],
  ['NYSE', 'Bank of Ghana', false],
  ['GB', 'Bank of Ghana', false],
])('%s for %s: %s', (short, name, does) => expect(abbreviates(short, name)).toBe(does))
