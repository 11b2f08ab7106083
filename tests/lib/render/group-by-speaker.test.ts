import { expect, test } from 'vitest'
import type { Analysis, Quotation } from '../../../lib/model/analysis'
import { groupBySpeaker, showFirst } from '../../../lib/render/group-by-speaker'

const text = 'a minister'
const quotation = (start: number, part: Partial<Quotation>): Quotation => ({
  start,
  end: start + 1,
  content: { start, end: start + 1 },
  confidence: 'stated',
  ...part,
})
const analysis = (quotations: Quotation[]): Analysis => ({
  sentences: [],
  mentions: [],
  entities: [{ label: 'person', name: 'Ana Ruiz', mentions: [], salience: 1 }],
  quotations,
  summary: { sentences: [] },
})

test('quotations stand under their speaker, those of nobody last', () => {
  const groups = groupBySpeaker(
    text,
    analysis([
      quotation(0, {}),
      quotation(1, { source: 0, sourceSpan: { start: 0, end: 1 } }),
      quotation(2, { sourceSpan: { start: 0, end: 10 } }),
      quotation(3, { source: 0 }),
    ]),
  )
  expect(groups.map(({ speaker, quotations }) => [speaker, quotations.map((q) => q.start)])).toEqual([
    ['Ana Ruiz', [1, 3]],
    ['a minister', [2]],
    [undefined, [0]],
  ])
  expect(groups.map(({ share }) => share)).toEqual([0.2, 0.1, 0.1])
})

test('the first quotations are shown, and the groups that have none of them are not', () => {
  const groups = groupBySpeaker(
    text,
    analysis([quotation(0, {}), quotation(1, { source: 0 }), quotation(2, { source: 0 })]),
  )
  const shownOf = (most: number): (number[] | undefined)[] =>
    showFirst(groups, most).map(({ shown }) => shown.map(({ start }) => start))
  expect(shownOf(1)).toEqual([[1]])
  expect(showFirst(groups, 1)[0]?.quotations).toHaveLength(2)
  expect(shownOf(3)).toEqual([[1, 2], [0]])
})
