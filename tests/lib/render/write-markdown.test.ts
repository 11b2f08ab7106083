import { expect, test } from 'vitest'
import type { Article } from '../../../lib/model/article'
import { writeMarkdown } from '../../../lib/render/write-markdown'

const article: Article = {
  url: 'https://news.example/story',
  title: 'A *star* is born',
  byline: 'Ana Ruiz',
  siteName: 'The Post',
  publishedTime: '2026-01-02T03:04:05Z',
  html: '<h2 data-block="0">Now</h2><p data-block="1">See <a href="https://a.example/">this</a>.</p><ul><li><p data-block="2">one</p></li></ul><figure><img src="https://a.example/p.jpg" alt="A pier"></figure><table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
  text: '',
  blocks: [],
  confidence: 'whole',
}

test('an article is written with its head, links, lists, pictures, tables and source', () => {
  expect(writeMarkdown(article)).toBe(
    [
      '# A \\*star\\* is born',
      'Ana Ruiz · The Post · 2026-01-02',
      '## Now',
      'See [this](https://a.example/).',
      '-   one',
      '![A pier](https://a.example/p.jpg)',
      '| A   |\n| --- |\n| 1   |',
      'Source: <https://news.example/story>\n',
    ].join('\n\n'),
  )
})
