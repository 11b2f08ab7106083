import { expect, test } from 'vitest'
import type { Annotation } from '../../../../lib/model/annotation'
import type { Clip } from '../../../../lib/model/clip'
import { applyChange, reverseChange, type Change } from '../../../../lib/ui/annotations/change'
import {
  placeAnnotations,
  renewSelectors,
  selectorsIn,
} from '../../../../lib/ui/annotations/place-annotations'

const text = 'The tide is fast. The ferry is slow.'
const time = '2026-11-24T10:00:00.000Z'
const mark = (id: string, part: Partial<Annotation> = {}): Annotation => ({
  schema: 1,
  id,
  selectors: selectorsIn(text, text, { start: 4, end: 8 }),
  colour: 'yellow',
  note: '',
  tags: [],
  created: time,
  modified: time,
  ...part,
})
const clipOf = (...annotations: Annotation[]): Clip => ({
  schema: 2,
  id: 'c',
  article: { url: 'https://a.example/', title: '', html: '', text, blocks: [], confidence: 'whole' },
  annotations,
  note: '',
  tags: [],
  created: time,
  modified: time,
  accessed: time,
})

test('a mark is made, changed and removed, and each can be taken back', () => {
  const made: Change = { kind: 'annotation', after: mark('a') }
  const noted: Change = { kind: 'annotation', before: mark('a'), after: mark('a', { note: 'why' }) }
  const removed: Change = { kind: 'annotation', before: mark('a', { note: 'why' }) }
  const steps = [made, noted, removed]
  const states = [clipOf()]
  for (const step of steps) states.push(applyChange(states.at(-1) ?? clipOf(), step))
  expect(states.map((clip) => clip.annotations[0]?.note)).toEqual([undefined, '', 'why', undefined])
  let clip = states.at(-1) ?? clipOf()
  for (const [index, step] of [...steps.entries()].toReversed()) {
    clip = applyChange(clip, reverseChange(step))
    expect(clip).toEqual(states[index])
  }
})

test('what another window did to the same mark stays', () => {
  const change: Change = { kind: 'annotation', before: mark('a'), after: mark('a', { note: 'here' }) }
  const [one] = applyChange(clipOf(mark('a', { colour: 'pink', tags: ['there'] })), change).annotations
  expect(one).toMatchObject({ note: 'here', colour: 'pink', tags: ['there'] })
})

test('words written on a mark that another window has removed are not lost', () => {
  const change: Change = { kind: 'annotation', before: mark('a'), after: mark('a', { note: 'here' }) }
  expect(applyChange(clipOf(mark('b')), change).annotations.map(({ note }) => note)).toEqual(['', 'here'])
})

test('words on the whole article keep what is not theirs', () => {
  const before = { note: '', tags: [], collection: undefined }
  const change: Change = { kind: 'clip', before, after: { ...before, note: 'all' } }
  expect(applyChange({ ...clipOf(), tags: ['x'] }, change)).toMatchObject({ note: 'all', tags: ['x'] })
})

test('marks are found in the text that is shown; those that are not there come last', () => {
  const clip = clipOf(
    mark('gone', { selectors: selectorsIn('', 'A harbour seal.', { start: 2, end: 9 }) }),
    mark('moved'),
  )
  const shown = `New words at the top. ${text}`
  const placed = placeAnnotations(clip, shown)
  expect(placed.map(({ annotation, span }) => [annotation.id, span?.start])).toEqual([
    ['moved', 26],
    ['gone', undefined],
  ])
})

test('an article saved anew gives its marks new selectors', () => {
  const shown = `New words at the top. ${text}`
  const clip = clipOf(mark('a'))
  const renewed = renewSelectors({ ...clip, article: { ...clip.article, text: shown } })
  expect(renewed.annotations[0]?.selectors.position).toEqual({ start: 26, end: 30 })
})
