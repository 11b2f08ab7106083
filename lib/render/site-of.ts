import type { Article } from '../model/article'

/** Where an article is from, as a reader knows it: the site's name, else the host without "www."; empty where neither is known. */
export function siteOf({ siteName, url }: Pick<Article, 'siteName' | 'url'>): string {
  return siteName || (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '')
}
