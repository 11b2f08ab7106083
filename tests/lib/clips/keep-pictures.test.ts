import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { openClipStore } from '../../../lib/clips/clip-store'
import { bytesOfPictures, dataOfPictures, keepPictures } from '../../../lib/clips/keep-pictures'
import { article } from './article'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

const dataOf = (bytes: number): string => `data:image/webp;base64,${btoa('x'.repeat(bytes))}`
const size = { url: 'a', width: 4, height: 3, readable: true }

test('pictures are kept in their order, with their size, and come back as they were', async () => {
  const data = { a: dataOf(30_000), b: dataOf(5) }
  const kept = keepPictures(data, [size])
  expect(kept.map(({ url, width, height, content }) => [url, width, height, content.size])).toEqual([
    ['a', 4, 3, 30_000],
    ['b', 0, 0, 5],
  ])
  expect(await dataOfPictures(kept)).toEqual(data)
})

test('what does not fit any more is left out, and what is no picture', () => {
  const data = {
    a: dataOf(60),
    b: dataOf(60),
    c: dataOf(40),
    d: 'data:text/html;base64,AAAA',
    e: 'data:image/svg+xml;base64,AAAA',
    f: 'https://news.example/f.png',
    g: 'data:image/png;base64,A"A',
  }
  expect(keepPictures(data, [], 100).map(({ url }) => url)).toEqual(['a', 'c'])
})

test('pictures go with their clip, come back with it, and stay when it is saved again', async () => {
  const store = await openClipStore()
  const pictures = keepPictures({ a: dataOf(30), b: dataOf(5) }, [])
  const { id } = await store.save(article, undefined, pictures)
  expect(bytesOfPictures(await store.getPictures(id))).toBe(35)
  await store.save(article)
  await store.update(id, (clip) => ({ ...clip, note: 'n' }))
  expect(await store.countPictureBytes()).toBe(35)
  const removed = await store.removeAll([id])
  expect(await store.getPictures(id)).toEqual([])
  expect(await store.countPictureBytes()).toBe(0)
  await store.putAll(removed)
  expect((await store.getPictures(id)).map(({ url }) => url)).toEqual(['a', 'b'])
  expect(await store.get(id)).not.toHaveProperty('pictures')
  await store.putPictures(id, [])
  expect(await store.countPictureBytes()).toBe(0)
  await store.putPictures('nobody', pictures)
  expect(await store.countPictureBytes()).toBe(0)
})
