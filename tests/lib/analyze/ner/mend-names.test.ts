import { describe, expect, test } from 'vitest'
import { addCountryCodes } from '../../../../lib/analyze/ner/add-country-codes'
import { dropVessels } from '../../../../lib/analyze/ner/drop-vessels'
import { nameTeams } from '../../../../lib/analyze/ner/name-teams'
import { isCurrency } from '../../../../lib/analyze/ner/trim-mention'
import type { FoundMention } from '../../../../lib/model/analysis'
import { readMarkedText, writeMarkedText } from '../marked-text'

type Mend = (text: string, found: FoundMention[]) => FoundMention[]

function mend(by: Mend, marked: string): string {
  const { text, names } = readMarkedText(marked)
  return writeMarkedText(text, by(text, names.map(({ start, end, label }) => ({ start, end, label, score: 1 })))) // prettier-ignore
}

describe('nameTeams', () => {
  test.each([
    ['[LOC Lima] 3 [LOC Quito] 1', '[ORG Lima] 3 [ORG Quito] 1'],
    ['[LOC LIMA] 75 58 .564 - [LOC QUITO] 70 63 .526 5', '[LOC LIMA] 75 58 .564 - [LOC QUITO] 70 63 .526 5'],
    [
      '[LOC Lima] beat [LOC Quito] 2-0 in [LOC Cusco] on Sunday.',
      '[ORG Lima] beat [ORG Quito] 2-0 in [LOC Cusco] on Sunday.',
    ],
    ['[LOC Peru] beat [LOC Chile] 2-0.', '[LOC Peru] beat [LOC Chile] 2-0.'],
    ['From [LOC Lima] 12 buses left for [LOC Quito].', 'From [LOC Lima] 12 buses left for [LOC Quito].'],
  ])('%s', (marked, mended) => expect(mend(nameTeams, marked)).toBe(mended))
})

describe('dropVessels', () => {
  test.each([
    [
      'The ferry [LOC Solan] left [LOC Lima]. [LOC Solan] was late.',
      'The ferry Solan left [LOC Lima]. Solan was late.',
    ],
    [
      'The [PER USS Cole] sank. Sailors of the [PER Cole] wept.',
      'The USS Cole sank. Sailors of the Cole wept.',
    ],
    ['They ship [LOC Lima] its fish.', 'They ship [LOC Lima] its fish.'],
  ])('%s', (marked, mended) => expect(mend(dropVessels, marked)).toBe(mended))
})

describe('addCountryCodes', () => {
  test.each([
    [
      '1. [PER Ana Ruiz] (ESP) 2. [PER Otto Blum] ([ORG GER])',
      '1. [PER Ana Ruiz] ([LOC ESP]) 2. [PER Otto Blum] ([LOC GER])',
    ],
    [
      '[PER Ana Ruiz] (CEO) and [ORG Export Society] (ESP)',
      '[PER Ana Ruiz] (CEO) and [ORG Export Society] (ESP)',
    ],
  ])('%s', (marked, mended) => expect(mend(addCountryCodes, marked)).toBe(mended))
})

test('knows a currency by what stands behind', () => {
  expect(isCurrency('US $34 billion', { start: 0, end: 2 })).toBe(true)
  expect(isCurrency('US dollars', { start: 0, end: 2 })).toBe(true)
  expect(isCurrency('US troops', { start: 0, end: 2 })).toBe(false)
})
