import { expect, test } from 'vitest'
import { joinClip, joinSamePages } from '../../../../lib/clips/import/join-clip'
import { linkClip } from '../../../../lib/clips/link-clip'
import type { Annotation } from '../../../../lib/model/annotation'
import type { Clip } from '../../../../lib/model/clip'
import { clip } from '../export/clip'

const mark = (id: string, note: string, day: number): Annotation => ({
  ...(clip().annotations[0] as Annotation),
  id,
  note,
  modified: `2026-03-0${day}T00:00:00.000Z`,
})
const link = (more: Partial<Clip> = {}): Clip => ({
  ...linkClip('link', { url: clip().article.url, title: 'Link', created: '2020-01-01T00:00:00.000Z' }),
  ...more,
})

test('a clip that brings nothing new changes nothing, not even when it was changed', () => {
  const known = clip()
  expect(joinClip(known, clip())).toBe(known)
  expect(joinClip(known, link())).toBe(known)
  expect(
    joinClip(known, { ...clip(), annotations: [], tags: [], modified: '2020-01-01T00:00:00.000Z' }),
  ).toBe(known)
})

test('marks are joined by their ids, and the one that was changed later stays', () => {
  const known = { ...clip(), annotations: [mark('a', 'old', 1), mark('b', 'new', 3)] }
  const incoming = {
    ...clip(),
    annotations: [mark('a', 'new', 2), mark('b', 'old', 2), mark('c', 'more', 1)],
  }
  const joined = joinClip(known, incoming)
  expect(joined.annotations.map(({ id, note }) => id + note)).toEqual(['anew', 'bnew', 'cmore'])
  expect(Date.parse(joined.modified)).toBeGreaterThan(Date.parse(known.modified))
  expect(joinClip(joined, incoming)).toBe(joined)
})

test('both notes are kept, once', () => {
  const joined = joinClip({ ...clip(), note: 'Mine' }, { ...clip(), note: 'Yours' })
  expect(joined.note).toBe('Mine\n\nYours')
  expect(joinClip(joined, { ...clip(), note: 'Yours' })).toBe(joined)
  expect(joinClip({ ...clip(), note: '' }, { ...clip(), note: 'Yours' }).note).toBe('Yours')
})

test('an older article never takes the place of a newer one, and a link never that of an article', () => {
  const article = { ...clip().article, title: 'Other' }
  const older = { ...clip(), article, modified: '2026-03-05T07:00:00.000Z' }
  expect(joinClip(clip(), older).article.title).toBe('Harbour')
  expect(joinClip(clip(), link({ modified: '2026-09-01T00:00:00.000Z' })).article.title).toBe('Harbour')
  expect(joinClip(older, clip()).article.title).toBe('Harbour')
  expect(joinClip(link({ modified: '2026-09-01T00:00:00.000Z' }), clip())).toMatchObject({
    id: 'link',
    article: { title: 'Harbour' },
  })
})

test('tags are joined, the collection of the reader stays', () => {
  const joined = joinClip(
    { ...clip(), collection: 'Mine' },
    { ...clip(), tags: ['tide', 'sea'], collection: 'Yours' },
  )
  expect(joined).toMatchObject({ tags: ['sea', 'tide'], collection: 'Mine' })
  expect(joinClip(clip(), { ...clip(), collection: 'Yours' }).collection).toBe('Yours')
})

test('of one page there is one clip', () => {
  const other = {
    ...clip('Other'),
    id: 'b',
    article: { ...clip().article, url: 'https://coast.example/tide' },
  }
  const again = link({ tags: ['later'] })
  expect(joinSamePages([clip(), other, again]).map(({ id, tags }) => [id, tags])).toEqual([
    ['a1', ['sea', 'later']],
    ['b', ['sea']],
  ])
})
