import type { Clip, ClipRow } from '../model/clip'

/** What a reader changes about how clips are sorted. */
export interface LabelChange {
  add: string[]
  /** Of the clip and of its annotations. */
  remove: string[]
  /** Absent: it stays; empty: none. */
  collection?: string
}

/** What `restoreLabels` needs to bring back, without touching anything else. */
export interface Labels {
  id: string
  tags: string[]
  collection?: string
  annotationTags: Record<string, string[]>
}

const unique = (tags: string[]): string[] => [...new Set(tags)]

/** A clip with other tags or in another collection. */
export function changeLabels(clip: Clip, { add, remove, collection = clip.collection }: LabelChange): Clip {
  const kept = (tags: string[]): string[] => tags.filter((tag) => !remove.includes(tag))
  return {
    ...clip,
    tags: unique([...kept(clip.tags), ...add]),
    collection: collection || undefined,
    annotations: clip.annotations.map((annotation) => ({ ...annotation, tags: kept(annotation.tags) })),
  }
}

/** A clip in which a tag has another name; where it has both, they become one. */
export function renameTag(clip: Clip, from: string, to: string): Clip {
  const renamed = (tags: string[]): string[] => unique(tags.map((tag) => (tag === from ? to : tag)))
  return {
    ...clip,
    tags: renamed(clip.tags),
    annotations: clip.annotations.map((annotation) => ({ ...annotation, tags: renamed(annotation.tags) })),
  }
}

/** The labels of a clip, to undo a change. */
export function labelsOf({ id, tags, collection, annotations }: Clip): Labels {
  const annotationTags = Object.fromEntries(annotations.map((annotation) => [annotation.id, annotation.tags]))
  return { id, tags, collection, annotationTags }
}

/** A clip with the labels it had; what else has happened to it meanwhile stays. */
export function restoreLabels(clip: Clip, { tags, collection, annotationTags }: Labels): Clip {
  return {
    ...clip,
    tags,
    collection,
    annotations: clip.annotations.map((annotation) => ({
      ...annotation,
      tags: annotationTags[annotation.id] ?? annotation.tags,
    })),
  }
}

/** Tags out of what was typed: parted by commas, without "#" and blanks around them, each once. */
export function parseTags(typed: string): string[] {
  return unique(
    typed
      .split(/[,\n،、]/u)
      .map((tag) => tag.trim().replace(/^#+/u, '').replace(/\s+/gu, ' '))
      .filter((tag) => tag !== ''),
  )
}

/** The tags that some clip or mark has, in the order of the alphabet. */
export const listTagsInUse = (rows: ClipRow[]): string[] => unique(rows.flatMap((row) => row.tags)).toSorted()

/** What completes the last tag of those that were typed, with all before it, one for each tag that is not there yet. */
export function completeTags(typed: string, inUse: string[]): string[] {
  const before = typed.slice(0, typed.lastIndexOf(',') + 1)
  const there = parseTags(before)
  return inUse.filter((tag) => !there.includes(tag)).map((tag) => (before ? `${before} ${tag}` : tag))
}
