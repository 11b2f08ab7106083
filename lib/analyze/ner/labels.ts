import type { Label } from '../../model/analysis'

/** What a name can be; `other` (nationalities, works, events) is found so that it is not taken for one of the rest. */
export const nameKinds = ['person', 'place', 'organization', 'other'] as const satisfies readonly (
  | Label
  | 'other'
)[]

/** 0 is no name; then begin, inside, end and single of each kind (BIOES). */
export const labelCount = 1 + 4 * nameKinds.length

export const enum Part {
  begin,
  inside,
  end,
  single,
}

export const labelOf = (kind: number, part: Part): number => 1 + kind * 4 + part
export const kindOf = (label: number): number => (label - 1) >> 2
export const partOf = (label: number): Part => (label - 1) & 3

const startsName = (label: number): boolean =>
  label > 0 && (partOf(label) === Part.begin || partOf(label) === Part.single)
const endsName = (label: number): boolean =>
  label > 0 && (partOf(label) === Part.end || partOf(label) === Part.single)

/** Tells whether a sentence may start with a label. */
export const mayStart = (label: number): boolean => label === 0 || startsName(label)
/** Tells whether a sentence may end with a label. */
export const mayEnd = (label: number): boolean => label === 0 || endsName(label)

/** Tells whether one label may follow another: a name that has begun goes on until it ends. */
export function mayFollow(previous: number, next: number): boolean {
  if (mayEnd(previous)) return mayStart(next)
  return next > 0 && !startsName(next) && kindOf(next) === kindOf(previous)
}
