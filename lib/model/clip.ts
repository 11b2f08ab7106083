import type { Analysis } from './analysis'
import type { Annotation } from './annotation'
import type { Article } from './article'

/**
 * What a reader keeps: an article with what was found in it and what the reader made of it.
 * `schema` is the version of this shape, so that later versions can migrate it.
 */
export interface Clip {
  schema: 2
  id: string
  article: Article
  /** As the machine found it, without the reader's corrections; absent in clips from before it was kept. */
  analysis?: Analysis
  annotations: Annotation[]
  /** Markdown, on the whole article; empty where the reader wrote none. */
  note: string
  tags: string[]
  collection?: string
  /** What the reader has put right for citations of it. */
  citation?: CitationWords
  /** ISO 8601, UTC. */
  created: string
  modified: string
  accessed: string
}

/** Of the article's facts, those that a citation says otherwise; an empty string says that there is none. */
export type CitationWords = Partial<Pick<Article, 'title' | 'byline' | 'siteName' | 'publishedTime'>>

/** What a list needs to know of a clip: small enough to hold ten thousand of them. */
export interface ClipRow {
  id: string
  url: string
  title: string
  byline?: string
  siteName?: string
  publishedTime?: string
  lang?: string
  excerpt?: string
  /** Of the clip and of its annotations, each once. */
  tags: string[]
  collection?: string
  /** Names, most important first. */
  people: string[]
  places: string[]
  annotationCount: number
  /** Only its address is kept: nobody has read it yet. */
  isLink?: true
  hasNote: boolean
  created: string
  modified: string
}
