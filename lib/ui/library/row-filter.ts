import type { ClipRow } from '../../model/clip'
import { siteOf } from '../../render/site-of'

/** By what a reader narrows the list down, in the order in which it is offered. */
export const facets = ['collection', 'tag', 'site', 'person', 'place'] as const
export type Facet = (typeof facets)[number]

/** All of it must hold. Days and months are those of the reader's own time zone. */
export interface RowFilter {
  chosen: { facet: Facet; value: string }[]
  /** YYYY-MM. */
  month?: string
  /** YYYY-MM-DD; the day belongs to it. */
  from?: string
  to?: string
}

export const sortings = ['newest', 'changed', 'title', 'site'] as const
export type Sorting = (typeof sortings)[number]

/** What a row has of a facet. */
function valuesOf(row: ClipRow, facet: Facet): string[] {
  if (facet === 'tag') return row.tags
  if (facet === 'person') return row.people
  if (facet === 'place') return row.places
  const value = facet === 'site' ? siteOf(row) : row.collection
  return value ? [value] : []
}

const two = (part: number): string => String(part).padStart(2, '0')

const days = new WeakMap<ClipRow, string>()

/** The local day on which a clip was saved, YYYY-MM-DD; worked out once, because each keystroke asks ten thousand. */
function dayOf(row: ClipRow): string {
  const known = days.get(row) ?? writeDay(new Date(row.created))
  days.set(row, known)
  return known
}

function writeDay(date: Date): string {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** Whether a row is what the filter asks for. */
export function passes(row: ClipRow, { chosen, month, from, to }: RowFilter): boolean {
  if (!chosen.every(({ facet, value }) => valuesOf(row, facet).includes(value))) return false
  if (!month && !from && !to) return true
  const day = dayOf(row)
  return (!month || day.startsWith(month)) && (!from || day >= from) && (!to || day <= to)
}

/** The rows in another order, names as a language (BCP 47) puts them; `newest` is how the store gives them. */
export function sortRows(rows: ClipRow[], sorting: Sorting, language: string): ClipRow[] {
  if (sorting === 'newest') return rows
  if (sorting === 'changed') return rows.toSorted((a, b) => (a.modified < b.modified ? 1 : -1))
  const { compare } = new Intl.Collator(language, { numeric: true })
  const keyOf = (row: ClipRow): string => (sorting === 'title' ? row.title : siteOf(row))
  return rows.toSorted((a, b) => compare(keyOf(a), keyOf(b)))
}

export interface Counted {
  value: string
  count: number
}

/** The values of a facet in these rows, the most frequent first. */
export function countFacet(rows: ClipRow[], facet: Facet): Counted[] {
  return count(rows.flatMap((row) => valuesOf(row, facet))).toSorted(
    (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
  )
}

/** How many were saved in each month, from the first to the last, empty months too. */
export function countMonths(rows: ClipRow[]): Counted[] {
  const counts = new Map(
    count(rows.map((row) => dayOf(row).slice(0, 7))).map((one) => [one.value, one.count]),
  )
  const months = [...counts.keys()].toSorted()
  const all: Counted[] = []
  const last = months.at(-1) ?? ''
  for (let month = months[0] ?? 'none'; month <= last; month = nextMonth(month))
    all.push({ value: month, count: counts.get(month) ?? 0 })
  return all
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${two(number + 1)}`
}

function count(values: string[]): Counted[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([value, number]) => ({ value, count: number }))
}
