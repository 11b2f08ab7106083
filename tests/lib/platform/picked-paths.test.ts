import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { forgetPickedPath, keepPickedPath, readPickedPath } from '../../../lib/platform/picked-paths'

beforeEach(() => fakeBrowser.reset())

test('what was picked is known on every page of the site, and nowhere else', async () => {
  await keepPickedPath('https://courier.example/a', 'main > div')
  expect(await readPickedPath('https://courier.example/b?c=d')).toBe('main > div')
  expect(await readPickedPath('https://other.example/a')).toBeUndefined()
})

test('a later choice stands for the earlier one', async () => {
  await keepPickedPath('https://courier.example/a', 'main > div')
  await keepPickedPath('https://courier.example/b', '#story')
  expect(await readPickedPath('https://courier.example/a')).toBe('#story')
})

test('it is forgotten for one site', async () => {
  await keepPickedPath('https://courier.example/a', '#story')
  await keepPickedPath('https://other.example/a', 'main')
  await forgetPickedPath('https://courier.example/b')
  expect(await readPickedPath('https://courier.example/a')).toBeUndefined()
  expect(await readPickedPath('https://other.example/a')).toBe('main')
})

test('what is stored may be anything', async () => {
  await fakeBrowser.storage.local.set({ pickedPaths: 'no list' })
  expect(await readPickedPath('https://courier.example/a')).toBeUndefined()
})
