import type { Clip } from '../../../../lib/model/clip'

/** A clip with one mark; its words can be told. */
export const clip = (title = 'Harbour', exact = 'We are ready', note = 'Why?', id = 'a1'): Clip => ({
  schema: 2,
  id,
  article: {
    url: 'https://coast.example/harbour',
    title,
    html: '<p data-block="0">We are ready.</p>',
    text: 'We are ready.',
    blocks: [{ kind: 'paragraph', start: 0, end: 13 }],
    confidence: 'whole',
  },
  annotations: [
    {
      schema: 1,
      id: `${id}-mark`,
      selectors: { quote: { exact, prefix: '', suffix: '.' }, position: { start: 0, end: 12 } },
      colour: 'yellow',
      note,
      tags: ['port'],
      speaker: { name: 'Ana Ruiz' },
      created: '2026-03-05T08:00:00.000Z',
      modified: '2026-03-05T08:00:00.000Z',
    },
  ],
  note: '',
  tags: ['sea'],
  created: '2026-03-05T08:00:00.000Z',
  modified: '2026-03-05T08:00:00.000Z',
  accessed: '2026-03-05T08:00:00.000Z',
})
