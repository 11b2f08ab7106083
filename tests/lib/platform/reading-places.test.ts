import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  clearPlaces,
  countPlaces,
  placesKept,
  readPlace,
  writePlace,
} from '../../../lib/platform/reading-places'

beforeEach(() => fakeBrowser.reset())

test('the place of an article is the last that was kept', async () => {
  await writePlace('https://a.example/', 3)
  await writePlace('https://a.example/', 7)
  expect(await readPlace('https://a.example/')).toBe(7)
  expect(await readPlace('https://b.example/')).toBeUndefined()
})

test('the place that was left longest ago goes first', async () => {
  for (let index = 0; index <= placesKept; index += 1) await writePlace(`https://a.example/${index}`, 1)
  expect(await readPlace('https://a.example/0')).toBeUndefined()
  expect(await readPlace('https://a.example/1')).toBe(1)
})

test('all places are forgotten, and put back', async () => {
  await writePlace('https://courier.example/a', 3)
  const putBack = await clearPlaces()
  expect(await countPlaces()).toBe(0)
  await putBack()
  expect(await readPlace('https://courier.example/a')).toBe(3)
})
