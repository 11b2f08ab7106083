import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readVoiceSettings, writeVoiceSettings } from '../../../lib/platform/voice-settings'

beforeEach(() => fakeBrowser.reset())

test('the speed and the voice of each language are kept', async () => {
  expect(await readVoiceSettings()).toEqual({ rate: 1, voices: {} })
  await writeVoiceSettings({ rate: 1.5, voices: { de: 'urn:anna' } })
  expect(await readVoiceSettings()).toEqual({ rate: 1.5, voices: { de: 'urn:anna' } })
})

test('a speed that is not on offer, and a voice that is no address, are as by default', async () => {
  await fakeBrowser.storage.local.set({ voiceSettings: { rate: 50, voices: { en: 3, fr: 'urn:f' } } })
  expect(await readVoiceSettings()).toEqual({ rate: 1, voices: { fr: 'urn:f' } })
})
