import { expect, test } from 'vitest'
import { readApposition } from '../../../../lib/analyze/ner/read-apposition'

test.each([
  ['[Tidewater Holm], a company based in Leith, wants it', 'organization'],
  ['[Harrow Lane], an energy firm, said no', 'organization'],
  ['[Asha Venn], a company director, said no', undefined],
  ['the chairman, [Desmond Pike], said no', 'person'],
  ['Its finance director, [Asha Venn], left', 'person'],
  ['a retired dentist called [Solange Peeters] had it', 'person'],
  ['a town called [Lower Wendle] had it', undefined],
  ['the chairman, [Pike], said no', undefined],
  ['the river, [Grand Ouse], rose', undefined],
  ['[Lower Wendle] voted', undefined],
])('%s', (marked, label) => {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  expect(readApposition(marked.replace(/[[\]]/gu, ''), { start, end })).toBe(label)
})
