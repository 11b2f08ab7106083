import { expect, test } from 'vitest'
import type { Clip } from '../../../../lib/model/clip'
import { placeAnnotations } from '../../../../lib/ui/annotations/place-annotations'

const text = 'The ferry sailed.'
const clip = (start: number, end: number): Clip => ({
  schema: 2,
  id: 'a',
  article: {
    url: 'https://news.example/a',
    title: 'The ferry',
    html: `<p data-block="0">${text}</p>`,
    text,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    confidence: 'whole',
  },
  annotations: [
    {
      schema: 1,
      id: 'm',
      selectors: { quote: { exact: 'ferry sailed.', prefix: 'The ', suffix: '' }, position: { start, end } },
      colour: 'yellow',
      note: '',
      tags: [],
      created: '2026-11-24T08:00:00.000Z',
      modified: '2026-11-24T08:00:00.000Z',
    },
  ],
  note: '',
  tags: [],
  created: '2026-11-24T08:00:00.000Z',
  modified: '2026-11-24T08:00:00.000Z',
  accessed: '2026-11-24T08:00:00.000Z',
})

test('a mark stands where it was made', () => {
  const [placed] = placeAnnotations(clip(4, text.length), text)
  expect(placed).toMatchObject({ span: { start: 4, end: text.length }, isChanged: false })
})

test('a damaged position does not reach out of the text', () => {
  const [placed] = placeAnnotations(clip(4, 1e9), text)
  expect(placed?.span).toEqual({ start: 4, end: text.length })
})
