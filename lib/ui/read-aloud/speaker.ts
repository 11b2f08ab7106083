import type { Span } from '../../model/span'
import type { Utterance } from '../../render/find-utterances'

/** The part of `speechSynthesis` that is used. */
type SpeechEngine = Pick<SpeechSynthesis, 'speak' | 'cancel'>

export interface SpeakerState {
  status: 'still' | 'speaking' | 'failed'
  /** Index of the utterance that is spoken, or would be next. */
  at: number
  /** The word that is spoken, in `Article.text`; absent where the voice does not tell. */
  word?: Span
}

interface SpeakerOptions {
  engine: SpeechEngine
  text: string
  utterances: Utterance[]
  onChange: (state: SpeakerState) => void
}

interface SpeakerSettings {
  voice: SpeechSynthesisVoice
  /** 1 is the voice's own speed. */
  rate: number
}

/** Reads an article aloud, one utterance after the other. */
export interface Speaker {
  readonly state: SpeakerState
  play: () => void
  /** Stops and remembers the sentence. The engine's own pause is not used: Chromium does not always come back from it. */
  pause: () => void
  /** Goes so many sentences, or paragraphs, on or back, and speaks on there if it was speaking. */
  step: (by: 1 | -1, unit: 'sentence' | 'paragraph') => void
  /** Goes to the sentence at an offset into the text. */
  goTo: (offset: number) => void
  /** A new voice or speed goes on from the word that is being spoken. */
  set: (settings: SpeakerSettings) => void
  /** Falls silent for good. */
  end: () => void
}

/** Makes a speaker that is still at the first utterance. */
export function makeSpeaker({ engine, text, utterances, onChange }: SpeakerOptions): Speaker {
  let settings: SpeakerSettings | undefined
  let state: SpeakerState = { status: 'still', at: 0 }
  /** The one that is spoken. It must be held: the browser forgets one that nobody holds, and with it the end of it. */
  let current: SpeechSynthesisUtterance | undefined

  const become = (next: SpeakerState): void => {
    state = next
    onChange(next)
  }
  const silence = (): void => {
    // Before it is cancelled, so that its last events are nobody's.
    current = undefined
    engine.cancel()
  }
  const speak = (at: number, from?: number): void => {
    const utterance = utterances[at]
    if (!utterance || !settings) {
      become({ status: 'still', at: utterance ? at : 0 })
      return
    }
    const start = Math.max(utterance.start, from ?? utterance.start)
    const spoken = new SpeechSynthesisUtterance(text.slice(start, utterance.end))
    spoken.voice = settings.voice
    spoken.lang = settings.voice.lang
    spoken.rate = settings.rate
    spoken.addEventListener('boundary', ({ name, charIndex, charLength }) => {
      if (current !== spoken || name !== 'word') return
      const word = wordAt(text, start + charIndex, charLength, utterance.end)
      if (word) become({ ...state, word })
    })
    spoken.addEventListener('end', () => {
      if (current === spoken) speak(at + 1)
    })
    spoken.addEventListener('error', () => {
      if (current !== spoken) return
      current = undefined
      become({ status: 'failed', at })
    })
    current = spoken
    become({ status: 'speaking', at, ...(from !== undefined && { word: state.word }) })
    engine.speak(spoken)
  }
  const moveTo = (at: number): void => {
    const isSpeaking = state.status === 'speaking'
    silence()
    if (isSpeaking) speak(at)
    else become({ status: 'still', at })
  }
  return {
    get state() {
      return state
    },
    play: () => {
      if (state.status === 'speaking') return
      silence()
      speak(state.at)
    },
    pause: () => {
      silence()
      become({ status: 'still', at: state.at })
    },
    step: (by, unit) =>
      moveTo(unit === 'sentence' ? within(utterances, state.at + by) : nextBlock(utterances, state.at, by)),
    goTo: (offset) => {
      const at = utterances.findIndex(({ end }) => end > offset)
      if (at >= 0) moveTo(at)
    },
    set: (next) => {
      settings = next
      if (state.status !== 'speaking') return
      const from = state.word?.start
      silence()
      speak(state.at, from)
    },
    end: silence,
  }
}

const within = ({ length }: Utterance[], at: number): number => Math.max(0, Math.min(length - 1, at))

/** The first utterance of the next paragraph, or of this one where it is not the first yet, or of the one before. */
function nextBlock(utterances: Utterance[], at: number, by: 1 | -1): number {
  const firstOf = (index: number): number =>
    utterances.findIndex(({ block }) => block === utterances[index]?.block)
  if (by > 0) {
    const next = utterances.findIndex(({ block }, index) => index > at && block !== utterances[at]?.block)
    return next < 0 ? within(utterances, utterances.length - 1) : next
  }
  const first = firstOf(at)
  return first < at ? first : firstOf(within(utterances, at - 1))
}

/** Engines do not all say how long a word is; then it ends where letters do. */
function wordAt(text: string, start: number, length: number | undefined, limit: number): Span | undefined {
  const told = length ? start + length : undefined
  const end = told ?? start + (/^[\p{L}\p{M}\p{N}'’-]+/u.exec(text.slice(start, limit))?.[0].length ?? 0)
  return end > start && end <= limit ? { start, end } : undefined
}
