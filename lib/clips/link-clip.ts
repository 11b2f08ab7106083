import type { Article } from '../model/article'
import type { Clip } from '../model/clip'
import { newClip } from './new-clip'

/** Whether only the address of an article is kept, because it comes from a list of links and was not read yet. */
export const isLink = ({ article }: { article: Pick<Article, 'text'> }): boolean => article.text === ''

/** A clip of a page that nobody has read yet; once it is read and saved, its article takes its place. */
export function linkClip(
  id: string,
  { url, title, created }: { url: string; title: string; created: string },
): Clip {
  return newClip({ url, title, html: '', text: '', blocks: [], confidence: 'partial' }, created, id)
}
