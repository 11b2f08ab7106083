import type { Article } from '../../../lib/model/article'

/** A short article. */
export const article: Article = {
  url: 'https://news.example/a',
  title: 'The ferry',
  html: '<p data-block="0">It sailed.</p>',
  text: 'It sailed.',
  blocks: [{ start: 0, end: 10, kind: 'paragraph' }],
  confidence: 'whole',
}
