import { expect, test } from 'vitest'
import { writeExport, type ExportSource } from '../../../../lib/ui/export/write-export'
import type { Clip } from '../../../../lib/model/clip'
import type { Correction } from '../../../../lib/model/correction'
import { clip } from '../../clips/export/clip'

const source = (count: number): ExportSource => ({
  ids: Array.from({ length: count }, (_, index) => String(index)),
  read: async (id) => clip(`Harbour ${id}`, 'We are ready', 'Why?', id),
  readPictures: async () => [],
  corrections: [],
})
const never = new AbortController().signal
const ignore = (): void => undefined

test('the page has its turn while many clips are written', async () => {
  let turns = 0
  const timer = setInterval(() => (turns += 1), 1)
  const file = await writeExport('markdown', source(1500), 'apa', ignore, never)
  clearInterval(timer)
  expect(file?.count).toBe(1500)
  expect(turns).toBeGreaterThan(3)
})

test('what is ended gives no file', async () => {
  const ending = new AbortController()
  ending.abort()
  expect(await writeExport('csv', source(3), 'apa', ignore, ending.signal)).toBeUndefined()
})

test('one clip is one note, many are a zip; one that is gone meanwhile is passed over', async () => {
  expect((await writeExport('markdown', source(1), 'apa', ignore, never))?.name).toBe('Harbour 0.md')
  const two = source(2)
  const read: ExportSource['read'] = async (id) => (id === '0' ? undefined : two.read(id))
  const file = await writeExport('csv', { ...two, read }, 'apa', ignore, never)
  expect(file?.count).toBe(1)
  expect((await writeExport('markdown', two, 'apa', ignore, never))?.name).toMatch(
    /^lede-markdown-\d{4}-\d\d-\d\d\.zip$/u,
  )
})

async function noteOf(kept: Clip, corrections: Correction[]): Promise<string> {
  const from: ExportSource = { ids: ['a'], read: async () => kept, readPictures: async () => [], corrections }
  const file = await writeExport('markdown', from, 'apa', ignore, never)
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(reader.result as string))
    reader.readAsText(file?.blob ?? new Blob())
  })
}

test('a note says who spoke as the reader has put it right', async () => {
  const correction: Correction = {
    schema: 1,
    id: 'c1',
    change: { kind: 'merge', label: 'person', name: 'Ruiz', into: 'Ana Ruiz' },
    created: '2026-03-05T08:00:00.000Z',
  }
  const analysed: Clip = {
    ...clip(),
    annotations: [],
    analysis: {
      sentences: [],
      mentions: [
        { label: 'person', start: 0, end: 2, entity: 0, score: 1 },
        { label: 'person', start: 3, end: 6, entity: 1, score: 1 },
      ],
      entities: [
        { label: 'person', name: 'Ana Ruiz', mentions: [0], salience: 1 },
        { label: 'person', name: 'Ruiz', mentions: [1], salience: 1 },
      ],
      quotations: [{ start: 0, end: 12, content: { start: 0, end: 12 }, source: 1, confidence: 'stated' }],
      summary: { sentences: [] },
    },
  }
  expect(await noteOf(analysed, [])).toContain('> — Ruiz ')
  expect(await noteOf(analysed, [correction])).toContain('> — Ana Ruiz ')
})
