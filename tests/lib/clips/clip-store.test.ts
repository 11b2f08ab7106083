import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { beforeEach, expect, test } from 'vitest'
import { openClipStore } from '../../../lib/clips/clip-store'
import { openCorrectionStore } from '../../../lib/clips/correction-store'
import { openDatabase } from '../../../lib/clips/database'
import { draftKey, openDraftStore } from '../../../lib/clips/draft-store'
import { NewerDataError, storeFailureOf } from '../../../lib/clips/store-failure'
import { article } from './article'

const other = new BroadcastChannel('lede-clips')

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

test('a store of a newer version is read, and refuses every change', async () => {
  const store = await openClipStore()
  const { id } = await store.save(article)
  await (await openDraftStore()).write(draftKey('a'), 'draft')
  ;(await openDB('lede', 99)).close()

  const older = await openClipStore()
  expect(older.isReadOnly).toBe(true)
  expect((await older.listRows()).map(({ title }) => title)).toEqual([article.title])
  expect((await older.get(id))?.article).toEqual(article)
  const changes = [
    () => older.save(article),
    () => older.putAll([]),
    () => older.update(id, (clip) => clip),
    () => older.removeAll([id]),
    () => older.joinAll([], [], (known) => known),
    async () => (await openCorrectionStore()).add({ kind: 'same', names: ['a', 'b'] } as never),
    async () => (await openCorrectionStore()).remove('a'),
    async () => (await openCorrectionStore()).putBack({} as never),
  ]
  for (const change of changes) await expect(change()).rejects.toThrow(NewerDataError)
  // A draft is promised to nobody: it must not disturb who writes it.
  const drafts = await openDraftStore()
  await drafts.write(draftKey('a'), 'other')
  await drafts.remove(draftKey('a'))
  expect(await drafts.read(draftKey('a'))).toBe('draft')
})

test('a clip of a newer shape is read, and not written', async () => {
  const store = await openClipStore()
  const { id } = await store.save(article)
  const database = await openDatabase()
  const { annotations: _, ...stored } = (await database.get('clips', id)) ?? {}
  await database.put('clips', { ...stored, schema: 3, mood: 'calm' } as never)
  expect(await store.get(id)).toMatchObject({ article, annotations: [], schema: 3 })
  await expect(store.save(article)).rejects.toThrow(NewerDataError)
  await expect(store.update(id, (clip) => clip)).rejects.toThrow(NewerDataError)
  expect(await database.get('clips', id)).toMatchObject({ mood: 'calm' })
})

const fail = (): never => {
  throw new Error('no')
}

test('where a change throws, nothing of it is written', async () => {
  const store = await openClipStore()
  const { id } = await store.save(article)
  const before = await store.get(id)
  await expect(store.update(id, fail)).rejects.toThrow('no')
  expect(await store.get(id)).toEqual(before)
})

test('other windows hear of each change, once it is on disk', async () => {
  const store = await openClipStore()
  const heard: string[][] = []
  other.addEventListener('message', ({ data }: MessageEvent<string[]>) => heard.push(data))
  const { id } = await store.save(article)
  await store.update(id, (clip) => ({ ...clip, note: 'n' }))
  await store.putAll(await store.removeAll([id]))
  await expect.poll(() => heard).toEqual([[id], [id], [id], [id]])

  const told: string[][] = []
  const end = store.onChange((ids) => told.push(ids))
  other.postMessage(['one'])
  await expect.poll(() => told).toEqual([['one']])
  end()
  other.postMessage(['two'])
  await store.save(article)
  await expect.poll(() => heard.length).toBe(5)
  expect(told).toEqual([['one']])
})

test.each([
  [new DOMException('x', 'QuotaExceededError'), 'full'],
  [new DOMException('x', 'VersionError'), 'newer'],
  [new NewerDataError('x'), 'newer'],
  [new DOMException('x', 'AbortError'), 'failed'],
  ['x', 'failed'],
])('%s means %s', (error, failure) => {
  expect(storeFailureOf(error)).toBe(failure)
})
