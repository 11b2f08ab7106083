import type { Article } from '../model/article'
import type { Clip } from '../model/clip'
import { clipSchema, unmarked } from './migrate-clip'

/** A clip of which the reader has made nothing yet; `created` is ISO 8601, UTC. */
export const newClip = (article: Article, created: string, id: string = crypto.randomUUID()): Clip => ({
  schema: clipSchema,
  id,
  article,
  ...unmarked,
  created,
  modified: created,
  accessed: created,
})
