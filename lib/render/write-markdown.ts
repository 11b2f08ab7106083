import { gfm } from '@joplin/turndown-plugin-gfm'
import TurndownService from 'turndown'
import type { Article } from '../model/article'
import { articleFragment } from './article-fragment'

/** Writes the article as Markdown: its head, then its text with links, lists and tables. */
export function writeMarkdown(article: Article): string {
  const service = new TurndownService({
    headingStyle: 'atx',
    codeBlockStyle: 'fenced',
    bulletListMarker: '-',
  })
  service.use(gfm)
  const fragment = articleFragment(article.html)
  // In the fragment's own document, which loads nothing, pictures may have their address back.
  const content = fragment.ownerDocument.createElement('div')
  content.append(fragment)
  for (const image of content.querySelectorAll('img')) image.setAttribute('src', image.dataset.source ?? '')
  // One paragraph in an item would make the list a loose one, with an empty line after each item.
  for (const paragraph of content.querySelectorAll('li > p:only-child'))
    paragraph.replaceWith(...paragraph.childNodes)
  const line = [article.byline, article.siteName, article.publishedTime?.slice(0, 10)]
    .filter(Boolean)
    .join(' · ')
  const escapedTitle = service.escape(article.title)
  return [`# ${escapedTitle}`, service.escape(line), service.turndown(content), `Source: <${article.url}>`]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}
