import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { draftKey, openDraftStore } from '../../../lib/clips/draft-store'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

const key = draftKey('https://news.example/a', 'mark')

test('a draft is there for the next window', async () => {
  const drafts = await openDraftStore()
  await drafts.write(key, 'I doub')
  expect(await (await openDraftStore()).read(key)).toBe('I doub')
})

test('of keystrokes that nobody waits for the last one holds', async () => {
  const drafts = await openDraftStore()
  await Promise.all(['I', 'I d', 'I do'].map((text) => drafts.write(key, text)))
  expect(await drafts.read(key)).toBe('I do')
})

test('what is removed is gone, and no other', async () => {
  const drafts = await openDraftStore()
  const other = draftKey('https://news.example/a')
  await drafts.write(key, 'one')
  await drafts.write(other, 'two')
  await drafts.remove(key)
  expect(await drafts.read(key)).toBeUndefined()
  expect(await drafts.read(other)).toBe('two')
})
