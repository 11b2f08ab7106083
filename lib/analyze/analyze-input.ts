import type { Article } from '../model/article'

/** What the analysis reads of an article; plain text has no title and no language of its own. */
export type AnalyzeInput = Pick<Article, 'text' | 'blocks'> & Partial<Pick<Article, 'title' | 'lang'>>
