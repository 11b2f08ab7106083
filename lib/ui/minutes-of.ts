import type { Article } from '../model/article'
import { readingTime } from '../render/reading-time'

const known = new WeakMap<Article, number>()

/** How long an article takes to read, in minutes. Counting the words of a long one takes longer than drawing it, so it is done once. */
export function minutesOf(article: Article): number {
  const minutes = known.get(article) ?? readingTime(article.text, article.lang)
  known.set(article, minutes)
  return minutes
}
