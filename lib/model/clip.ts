import type { Article } from './article'

/** What a reader keeps. `schema` is the version of this shape, so that later versions can migrate it. */
export interface Clip {
  schema: 1
  id: string
  article: Article
  /** ISO 8601, UTC. */
  created: string
  modified: string
  accessed: string
}
