import { expect, test } from 'vitest'
import type { ClipRow } from '../../../../lib/model/clip'
import { countFacet, countMonths, passes, sortRows } from '../../../../lib/ui/library/row-filter'

const rowOf = (title: string, created: string, more: Partial<ClipRow> = {}): ClipRow => ({
  id: title,
  url: 'https://www.gazette.example/1',
  title,
  tags: [],
  people: [],
  places: [],
  annotationCount: 0,
  hasNote: false,
  created,
  modified: created,
  ...more,
})

const tide = rowOf('Tide', '2026-01-15T12:00:00.000Z', {
  tags: ['sea', 'law'],
  people: ['Ana Ruiz'],
  places: ['Lima'],
  collection: 'Thesis',
})
const frost = rowOf('Frost 10', '2025-11-02T12:00:00.000Z', { tags: ['sea'], siteName: 'Almanac' })
const fire = rowOf('frost 9', '2025-10-30T12:00:00.000Z', { modified: '2026-02-01T00:00:00.000Z' })
const rows = [tide, frost, fire]

const titles = (filter: Parameters<typeof passes>[1]): string[] =>
  rows.filter((row) => passes(row, filter)).map((row) => row.title)

test('all that is chosen must hold', () => {
  expect(titles({ chosen: [{ facet: 'tag', value: 'sea' }] })).toEqual(['Tide', 'Frost 10'])
  const both = [
    { facet: 'tag', value: 'sea' },
    { facet: 'person', value: 'Ana Ruiz' },
  ] as const
  expect(titles({ chosen: [...both] })).toEqual(['Tide'])
  expect(titles({ chosen: [{ facet: 'place', value: 'Lima' }] })).toEqual(['Tide'])
  expect(titles({ chosen: [{ facet: 'collection', value: 'Thesis' }] })).toEqual(['Tide'])
  expect(titles({ chosen: [{ facet: 'site', value: 'gazette.example' }] })).toEqual(['Tide', 'frost 9'])
})

test('days and months narrow down, both ends included', () => {
  expect(titles({ chosen: [], month: '2025-11' })).toEqual(['Frost 10'])
  expect(titles({ chosen: [], from: '2025-11-02' })).toEqual(['Tide', 'Frost 10'])
  expect(titles({ chosen: [], from: '2025-10-30', to: '2025-11-02' })).toEqual(['Frost 10', 'frost 9'])
})

test('titles are sorted as a reader sorts them', () => {
  expect(sortRows(rows, 'title', 'en').map((row) => row.title)).toEqual(['frost 9', 'Frost 10', 'Tide'])
  expect(sortRows(rows, 'changed', 'en').map((row) => row.title)).toEqual(['frost 9', 'Tide', 'Frost 10'])
  expect(sortRows(rows, 'site', 'en').map((row) => row.title)).toEqual(['Frost 10', 'Tide', 'frost 9'])
})

test('the most frequent comes first, and no month is left out', () => {
  expect(countFacet(rows, 'tag')).toEqual([
    { value: 'sea', count: 2 },
    { value: 'law', count: 1 },
  ])
  expect(countMonths(rows).map(({ value, count }) => `${value} ${count}`)).toEqual([
    '2025-10 1',
    '2025-11 1',
    '2025-12 0',
    '2026-01 1',
  ])
  expect(countMonths([])).toEqual([])
})
