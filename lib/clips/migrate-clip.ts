import type { Article } from '../model/article'
import type { Clip } from '../model/clip'

/** A clip as version 0.1 wrote it. */
interface ClipOfSchema1 {
  schema: 1
  id: string
  article: Article
  created: string
  modified: string
  accessed: string
}

/** The version of `Clip` that is written today. */
export const clipSchema = 2

/** What a reader has made of a clip at the beginning. */
export const unmarked = { annotations: [], note: '', tags: [] }

/**
 * A clip in today's shape, from any shape that an earlier version wrote. One of a later version keeps all it has, its
 * number too, by which it is known; what today's shape needs and it lacks is empty.
 */
export function migrateClip(clip: Clip | ClipOfSchema1): Clip {
  if (clip.schema === 1) return { ...clip, ...unmarked, schema: clipSchema }
  return isOfLaterSchema(clip) ? { ...unmarked, ...clip } : clip
}

/** Whether a later version of Lede wrote it: it can be shown, and must not be written. */
export const isOfLaterSchema = ({ schema }: { schema: number }): boolean => schema > clipSchema
