import { expect, test } from 'vitest'
import {
  changeLabels,
  labelsOf,
  parseTags,
  completeTags,
  renameTag,
  restoreLabels,
} from '../../../lib/clips/change-labels'
import type { Clip } from '../../../lib/model/clip'

const clip = {
  id: '1',
  tags: ['sea', 'law'],
  collection: 'Thesis',
  note: '',
  annotations: [{ id: 'a', tags: ['sea', 'ferry'], note: 'kept' }],
} as unknown as Clip

const tagsOf = ({ tags, annotations }: Clip): string[][] => [tags, ...annotations.map((one) => one.tags)]

test('tags come and go, on the clip and its marks', () => {
  const changed = changeLabels(clip, { add: ['law', 'tide'], remove: ['sea'] })
  expect(tagsOf(changed)).toEqual([['law', 'tide'], ['ferry']])
  expect(changed.collection).toBe('Thesis')
  expect(changeLabels(clip, { add: [], remove: [], collection: '' }).collection).toBeUndefined()
})

test('a tag renamed into one that is there becomes one with it', () => {
  expect(tagsOf(renameTag(clip, 'sea', 'law'))).toEqual([['law'], ['law', 'ferry']])
})

test('labels come back and what was written meanwhile stays', () => {
  const before = labelsOf(clip)
  const changed = { ...changeLabels(clip, { add: ['x'], remove: ['sea'], collection: '' }), note: 'new' }
  const restored = restoreLabels(changed, before)
  expect(tagsOf(restored)).toEqual(tagsOf(clip))
  expect(restored).toMatchObject({ collection: 'Thesis', note: 'new' })
})

test('what is typed becomes tags', () => {
  expect(parseTags(' #sea, law  of the sea,,sea ')).toEqual(['sea', 'law of the sea'])
})

test('the tag that is being typed is completed, with those before it, from those that are not there yet', () => {
  expect(completeTags('', ['law', 'sea'])).toEqual(['law', 'sea'])
  expect(completeTags('sea, l', ['law', 'sea'])).toEqual(['sea, law'])
})
