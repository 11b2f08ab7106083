import { expect, test } from 'vitest'
import { chooseVoices, type Voice } from '../../../../lib/ui/read-aloud/choose-voices'

const voice = (name: string, lang: string, more: Partial<Voice> = {}): Voice => ({
  name,
  lang,
  voiceURI: name,
  localService: true,
  default: false,
  ...more,
})
const voices = [
  voice('Kate', 'en-GB'),
  voice('Sam', 'en_US'),
  voice('Main', 'en-GB', { default: true }),
  voice('Cloud', 'en-US', { localService: false }),
  voice('Anna', 'de-DE'),
]

test('voices of the region come first, then the browser’s own choice; those from a server are only counted', () => {
  const { fitting, remote } = chooseVoices(voices, 'en-US')
  expect(fitting.map(({ name }) => name)).toEqual(['Sam', 'Main', 'Kate'])
  expect(remote).toBe(1)
})

test('where none speaks the language there is none', () => {
  expect(chooseVoices(voices, 'ja')).toEqual({ fitting: [], remote: 0 })
  expect(chooseVoices(voices, 'DE').fitting.map(({ name }) => name)).toEqual(['Anna'])
})
