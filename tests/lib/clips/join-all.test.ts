import 'fake-indexeddb/auto'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openClipStore, type ClipStore } from '../../../lib/clips/clip-store'
import { openCorrectionStore } from '../../../lib/clips/correction-store'
import { joinClip } from '../../../lib/clips/import/join-clip'
import { planImport } from '../../../lib/clips/import/plan-import'
import type { Clip } from '../../../lib/model/clip'
import type { Correction } from '../../../lib/model/correction'
import { clip } from './export/clip'

const clipAt = (name: string, more: Partial<Clip> = {}): Clip => ({
  ...clip(name, 'We are ready', 'Why?', `${name}-1`),
  ...more,
  article: { ...clip(name).article, url: `https://coast.example/${name}` },
})
const correction: Correction = {
  schema: 1,
  id: 'c-1',
  change: { kind: 'drop', label: 'person', name: 'May' },
  created: '2026-03-05T08:00:00.000Z',
}

const pictures = (bytes: number) => [
  { url: 'u', width: 1, height: 1, content: new Blob([new Uint8Array(bytes)], { type: 'image/png' }) },
]

async function openWith(clips: Clip[]): Promise<ClipStore> {
  const store = await openClipStore()
  await store.removeAll((await store.listRows()).map(({ id }) => id))
  await store.putAll(clips)
  return store
}
const readAll = async (store: ClipStore): Promise<(Clip | undefined)[]> =>
  Promise.all((await store.listRows()).map(({ id }) => store.get(id)))

test('what is planned is done, and can be taken back', async () => {
  const before = [clipAt('a'), clipAt('b')]
  const store = await openWith(before)
  const incoming = [clipAt('a'), clipAt('b', { tags: ['tide'] }), clipAt('c')]
  const plan = await planImport(incoming, store)
  expect([plan.added.length, plan.changed.length, plan.unchanged]).toEqual([1, 1, 1])
  expect(await readAll(store)).toEqual(expect.arrayContaining(before))

  const joined = await store.joinAll(incoming, [correction, correction], joinClip)
  const tags = new Map((await store.listRows()).map((row) => [row.title, row.tags]))
  expect(tags).toEqual(
    new Map([
      ['a', ['sea', 'port']],
      ['b', ['sea', 'tide', 'port']],
      ['c', ['sea', 'port']],
    ]),
  )
  const corrections = await openCorrectionStore()
  expect(await corrections.listFor('')).toEqual([correction])

  await store.takeBack(joined)
  expect(await readAll(store)).toEqual(expect.arrayContaining(before))
  expect(await store.listRows()).toHaveLength(2)
  expect(await corrections.listFor('')).toEqual([])
})

test('pictures come with new clips and to those that have none, and go when it is taken back', async () => {
  const store = await openWith([clipAt('a'), clipAt('b')])
  await store.putPictures('b-1', pictures(3))
  const incoming = ['a', 'b', 'c'].map((name) => ({ ...clipAt(name), pictures: pictures(5) }))
  const plan = await planImport(incoming, store)
  expect([plan.added.length, plan.changed.length, plan.unchanged]).toEqual([1, 1, 1])
  const joined = await store.joinAll(incoming, [], joinClip)
  const sizes = async (): Promise<(number | undefined)[]> =>
    Promise.all(['a-1', 'b-1', 'c-1'].map(async (id) => (await store.getPictures(id))[0]?.content.size))
  expect(await sizes()).toEqual([5, 3, 5])
  expect(await store.get('c-1')).not.toHaveProperty('pictures')
  await store.takeBack(joined)
  expect(await sizes()).toEqual([undefined, 3, undefined])
})

test('what was changed since is not taken back, be it within the same millisecond', async () => {
  vi.useFakeTimers({ now: new Date('2026-05-01T08:00:00.000Z'), toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
  const store = await openWith([clipAt('a')])
  const joined = await store.joinAll(
    [clipAt('a', { note: 'x' }), clipAt('c', { modified: new Date().toISOString() })],
    [],
    joinClip,
  )
  await store.update('c-1', (one) => ({ ...one, note: 'mine' }))
  await store.update('a-1', (one) => ({ ...one, note: 'mine too' }))
  await store.takeBack(joined)
  expect((await store.get('c-1'))?.note).toBe('mine')
  expect((await store.get('a-1'))?.note).toBe('mine too')
})

test('the id of another page is not overwritten', async () => {
  const store = await openWith([clipAt('a')])
  await store.joinAll([clipAt('b', { id: 'a-1' }), clipAt('c', { id: 'a-1' })], [], joinClip)
  const rows = await store.listRows()
  expect(rows.map(({ title }) => title).toSorted()).toEqual(['a', 'b', 'c'])
  expect((await store.get('a-1'))?.article.title).toBe('a')
})

test('one clip that cannot be stored, and none is', async () => {
  const store = await openWith([clipAt('a')])
  const broken = { ...clipAt('d'), note: (() => 'no data') as unknown as string }
  await expect(store.joinAll([clipAt('c'), broken], [correction], joinClip)).rejects.toThrow()
  await expect(store.putAll([clipAt('c'), broken])).rejects.toThrow()
  expect((await store.listRows()).map(({ title }) => title)).toEqual(['a'])
  expect(await (await openCorrectionStore()).listFor('')).toEqual([])
})
