import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchChanges } from '../../../lib/marker/watch-changes'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  document.body.replaceChildren()
})
afterEach(() => vi.useRealTimers())

/** Changes the page, and lets its observers hear of it. */
async function change(): Promise<void> {
  document.body.append('x')
  await Promise.resolve()
}

test('mutate: many changes are one look, some time after the first', async () => {
  const look = vi.fn(() => true)
  const watch = watchChanges(look)
  watch.turn(true)
  for (let changes = 0; changes < 100; changes += 1) await change()
  expect(look).not.toHaveBeenCalled()
  vi.advanceTimersByTime(300)
  expect(look).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(5000)
  expect(look).toHaveBeenCalledTimes(1)
  await change()
  vi.advanceTimersByTime(300)
  expect(look).toHaveBeenCalledTimes(2)
  watch.turn(false)
})

test('a look that takes long is waited for fifty times as long', async () => {
  const look = vi.fn(() => {
    vi.advanceTimersByTime(20)
    return true
  })
  const watch = watchChanges(look)
  watch.turn(true)
  await change()
  vi.advanceTimersByTime(300)
  await change()
  vi.advanceTimersByTime(990)
  expect(look).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(20)
  expect(look).toHaveBeenCalledTimes(2)
  watch.turn(false)
})

test('looks that nothing comes of become seldom, and no one comes once it is turned off', async () => {
  const look = vi.fn(() => false)
  const watch = watchChanges(look)
  watch.turn(true)
  for (let seconds = 0; seconds < 60; seconds += 1) {
    await change()
    vi.advanceTimersByTime(1000)
  }
  expect(look.mock.calls.length).toBeLessThan(12)
  const before = look.mock.calls.length
  watch.turn(false)
  await change()
  vi.advanceTimersByTime(60_000)
  expect(look).toHaveBeenCalledTimes(before)
})
