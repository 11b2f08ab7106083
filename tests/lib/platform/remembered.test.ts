import { expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readRemembered, remember } from '../../../lib/platform/remembered'

test('what is remembered stays beside what was remembered before', async () => {
  fakeBrowser.reset()
  expect(await readRemembered()).toEqual({})
  await remember({ citation: 'mla' })
  await remember({ backup: '2026-11-24T10:00:00.000Z' })
  expect(await readRemembered()).toEqual({ citation: 'mla', backup: '2026-11-24T10:00:00.000Z' })
})

test('what is no text is passed over', async () => {
  await fakeBrowser.storage.local.set({ remembered: { schema: 1, citation: 7, export: 'html' } })
  expect(await readRemembered()).toEqual({ export: 'html' })
})
