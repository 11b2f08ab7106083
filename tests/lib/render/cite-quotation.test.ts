import { expect, test } from 'vitest'
import { citeQuotation } from '../../../lib/render/cite-quotation'

const text = '“We are ready,” said Ana Ruiz.'
const quotation = {
  start: 0,
  end: 15,
  content: { start: 1, end: 14 },
  source: 0,
  confidence: 'stated' as const,
}
const analysis = {
  sentences: [],
  mentions: [],
  entities: [{ label: 'person' as const, name: 'Ana Ruiz', mentions: [], salience: 1 }],
  quotations: [quotation],
  summary: { sentences: [] },
}
const article = {
  url: 'https://a.example/x',
  title: '',
  html: '',
  text,
  blocks: [],
  confidence: 'whole' as const,
}

test('a quotation is cited with speaker, title, site, day and address', () => {
  const whole = {
    ...article,
    title: 'The bridge',
    siteName: 'The Post',
    publishedTime: '2026-03-04T05:06:07Z',
  }
  expect(citeQuotation(whole, analysis, quotation)).toBe(
    '“We are ready,” — Ana Ruiz, in “The bridge”, The Post, 2026-03-04, https://a.example/x#:~:text=We%20are%20ready%2C',
  )
})

test('what is not known is left out', () => {
  expect(citeQuotation(article, { ...analysis, entities: [] }, { ...quotation, source: undefined })).toBe(
    '“We are ready,” — https://a.example/x#:~:text=We%20are%20ready%2C',
  )
})
