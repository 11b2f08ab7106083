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

/** A clip in today's shape, from any shape that an earlier version wrote. */
export function migrateClip(clip: Clip | ClipOfSchema1): Clip {
  return clip.schema === 1 ? { ...clip, schema: 2, annotations: [], note: '', tags: [] } : clip
}
