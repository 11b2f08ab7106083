import type { Article } from '../model/article'

const strong = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]|\p{L}/u
const fromTheRight = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u

/** The direction in which an article is read: what its page says, or else that of its first letter. */
export function directionOf({ dir, title, text }: Pick<Article, 'dir' | 'title' | 'text'>): 'ltr' | 'rtl' {
  if (dir) return dir
  return fromTheRight.test(strong.exec(title || text)?.[0] ?? '') ? 'rtl' : 'ltr'
}
