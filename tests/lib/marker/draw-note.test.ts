import { expect, test, vi } from 'vitest'
import { drawNote } from '../../../lib/marker/draw-note'
import type { MarkDetails, MarkerWords } from '../../../lib/marker/live-mark'
import type { MarksRequest } from '../../../lib/marker/marks-request'

test('tags are completed from those in use, kept as a draft at each keystroke, and told apart when they are kept', async () => {
  const mark: MarkDetails = { id: '1', colour: 'yellow', exact: '', note: '', tags: '', isDraft: false }
  const asked: MarksRequest[] = []
  const ask = (request: MarksRequest): Promise<unknown> => {
    asked.push(request)
    return Promise.resolve(request.ask === 'tags' ? ['ferry', 'sea'] : true)
  }
  const fields = drawNote(mark, {} as MarkerWords, ask, vi.fn(), vi.fn())
  const offered = (): string[] => [...fields.form.querySelectorAll('option')].map(({ value }) => value)
  fields.open('tags')
  await vi.waitFor(() => expect(offered()).toEqual(['ferry', 'sea']))
  const input = fields.form.querySelector('input')
  if (!input) throw new Error('no field')
  input.value = '#sea, f'
  input.dispatchEvent(new Event('input', { bubbles: true }))
  expect(offered()).toEqual(['#sea, ferry'])
  expect(asked.at(-1)).toEqual({ ask: 'draft', id: '1', note: '', tags: '#sea, f' })
  await fields.save()
  expect(asked.at(-1)).toEqual({ ask: 'words', id: '1', note: '', tags: ['sea', 'f'] })
})
