import { Readability } from '@mozilla/readability'

/** An article in the plain way: a clone, Readability as it comes. */
export const readPlainly = (page: Document): string =>
  new Readability(page.cloneNode(true) as Document).parse()?.content ?? ''
