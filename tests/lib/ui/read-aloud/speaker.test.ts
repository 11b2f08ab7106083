import { beforeEach, expect, test, vi } from 'vitest'
import type { Utterance } from '../../../../lib/render/find-utterances'
import { makeSpeaker, type Speaker, type SpeakerState } from '../../../../lib/ui/read-aloud/speaker'

const text = 'One two three. Four five.\n\nSix seven.\n\nEight.'
const utterances: Utterance[] = [
  { start: 0, end: 14, block: 0 },
  { start: 15, end: 25, block: 0 },
  { start: 27, end: 37, block: 1 },
  { start: 39, end: 45, block: 2 },
]
const voice = { lang: 'en-GB', name: 'Kate' } as SpeechSynthesisVoice

/** What jsdom does not have: an utterance is only its events and its settings. */
class FakeUtterance extends EventTarget {
  voice: unknown
  lang = ''
  rate = 1
  readonly text: string
  constructor(words: string) {
    super()
    this.text = words
  }
  tell(type: string, more: object = {}): void {
    this.dispatchEvent(Object.assign(new Event(type), more))
  }
}

/** An engine that does what real ones do: what is cancelled still tells that it has ended, late. */
let said: FakeUtterance[] = []
let cancelled = 0
const engine = {
  speak: (utterance: unknown): void => void said.push(utterance as FakeUtterance),
  cancel: (): void => {
    cancelled += 1
  },
}
const last = (): FakeUtterance => said.at(-1) ?? new FakeUtterance('')

let states: SpeakerState[] = []
let speaker: Speaker
beforeEach(() => {
  said = []
  states = []
  cancelled = 0
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance)
  speaker = makeSpeaker({ engine, text, utterances, onChange: (state) => states.push(state) })
  speaker.set({ voice, rate: 1.2 })
})

test('sentences are spoken one after the other, to the end, and then it is still at the beginning', () => {
  speaker.play()
  expect(last()).toMatchObject({ text: 'One two three.', voice, lang: 'en-GB', rate: 1.2 })
  for (let left = 0; left < 4; left += 1) last().tell('end')
  expect(said.map((one) => one.text)).toEqual(['One two three.', 'Four five.', 'Six seven.', 'Eight.'])
  expect(speaker.state).toEqual({ status: 'still', at: 0 })
})

test('the word is told by the voice, with its length or without', () => {
  speaker.play()
  last().tell('boundary', { name: 'sentence', charIndex: 0 })
  expect(speaker.state.word).toBeUndefined()
  last().tell('boundary', { name: 'word', charIndex: 4, charLength: 3 })
  expect(speaker.state.word).toEqual({ start: 4, end: 7 })
  last().tell('boundary', { name: 'word', charIndex: 8 })
  expect(speaker.state.word).toEqual({ start: 8, end: 13 })
  last().tell('boundary', { name: 'word', charIndex: 300, charLength: 2 })
  expect(speaker.state.word).toEqual({ start: 8, end: 13 })
})

test('it steps by sentence and by paragraph, and stays within the text', () => {
  speaker.play()
  speaker.step(1, 'sentence')
  expect(last().text).toBe('Four five.')
  speaker.step(-1, 'paragraph')
  expect(last().text).toBe('One two three.')
  speaker.step(-1, 'paragraph')
  expect(last().text).toBe('One two three.')
  speaker.step(1, 'paragraph')
  expect(last().text).toBe('Six seven.')
  speaker.step(1, 'paragraph')
  speaker.step(1, 'sentence')
  expect(last().text).toBe('Eight.')
  speaker.step(-1, 'paragraph')
  expect(last().text).toBe('Six seven.')
})

test('still, it steps without a sound', () => {
  speaker.step(1, 'sentence')
  expect(said).toEqual([])
  expect(speaker.state).toEqual({ status: 'still', at: 1 })
})

test('another speed goes on at the word, another sentence begins anew', () => {
  speaker.play()
  last().tell('boundary', { name: 'word', charIndex: 4, charLength: 3 })
  speaker.set({ voice, rate: 2.2 })
  expect(last()).toMatchObject({ text: 'two three.', rate: 2.2 })
  last().tell('boundary', { name: 'word', charIndex: 4, charLength: 5 })
  expect(speaker.state.word).toEqual({ start: 8, end: 13 })
  last().tell('end')
  expect(last().text).toBe('Four five.')
})

test('what was cancelled says nothing more', () => {
  speaker.play()
  const old = last()
  speaker.pause()
  expect(speaker.state).toEqual({ status: 'still', at: 0 })
  old.tell('error')
  old.tell('end')
  expect(said).toHaveLength(1)
  expect(speaker.state.status).toBe('still')
  speaker.play()
  expect(last().text).toBe('One two three.')
})

test('a voice that fails is told, and can be tried again where it was', () => {
  speaker.play()
  last().tell('end')
  last().tell('error')
  expect(speaker.state).toEqual({ status: 'failed', at: 1 })
  speaker.play()
  expect(last().text).toBe('Four five.')
})

test('it goes to an offset, and at its end it is silent', () => {
  speaker.goTo(30)
  expect(speaker.state.at).toBe(2)
  speaker.play()
  const before = cancelled
  speaker.end()
  expect(cancelled).toBe(before + 1)
  last().tell('end')
  expect(said).toHaveLength(1)
})
