import { citedWork, type CitedWork } from '../../../../lib/clips/cite/cited-work'
import type { Article } from '../../../../lib/model/article'
import type { CitationWords } from '../../../../lib/model/clip'

/** An article of which only what a citation says is told, and what the reader has put right. */
export const work = (told: Partial<Article>, citation?: CitationWords): CitedWork =>
  citedWork({
    citation,
    accessed: '2026-11-24T10:00:00.000Z',
    article: {
      url: 'https://www.coast.example/harbour',
      title: 'Harbour to close',
      siteName: 'Coast Daily',
      publishedTime: '2026-03-05T08:00:00+01:00',
      html: '',
      text: '',
      blocks: [],
      confidence: 'whole',
      ...told,
    },
  })
