import type { Annotation } from '../../model/annotation'
import type { Clip } from '../../model/clip'

/** What the reader says of a whole article. */
export type ClipWords = Pick<Clip, 'note' | 'tags' | 'collection'>

/** One thing that the reader has done to a clip: to one of its annotations, or to the words on the whole article. */
export type Change =
  | { kind: 'annotation'; before?: Annotation; after?: Annotation }
  | { kind: 'clip'; before: ClipWords; after: ClipWords }

/**
 * A clip after a change. Only what the change itself has changed is written, so that what another window did
 * meanwhile stays; and an annotation that was removed there comes back with the words that were written here.
 */
export function applyChange(clip: Clip, change: Change): Clip {
  if (change.kind === 'clip') return overwrite(clip, change.before, change.after)
  const { before, after } = change
  const id = (after ?? before)?.id
  if (!after) return { ...clip, annotations: clip.annotations.filter((one) => one.id !== id) }
  const isThere = clip.annotations.some((one) => one.id === id)
  const annotations = isThere
    ? clip.annotations.map((one) => (one.id === id ? overwrite(one, before ?? {}, after) : one))
    : [...clip.annotations, after]
  return { ...clip, annotations }
}

/** The change that takes another one back. */
export function reverseChange(change: Change): Change {
  return change.kind === 'clip'
    ? { kind: 'clip', before: change.after, after: change.before }
    : { kind: 'annotation', before: change.after, after: change.before }
}

function overwrite<Kept extends object>(current: Kept, before: Partial<Kept>, after: Partial<Kept>): Kept {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Kept)[]
  const changed = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
  return { ...current, ...Object.fromEntries(changed.map((name) => [name, after[name]])) }
}
