/** What is asked of a voice; `SpeechSynthesisVoice` has it. */
export type Voice = Pick<SpeechSynthesisVoice, 'voiceURI' | 'name' | 'lang' | 'localService' | 'default'>

export interface VoiceChoice<Known extends Voice> {
  /** Voices of the device that speak the language, those of the same region and the browser's own choice first. */
  fitting: Known[]
  /** How many more would speak it, but send the text away to do so. */
  remote: number
}

const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/u)[0] ?? ''
const plain = (tag: string): string => tag.toLowerCase().replaceAll('_', '-')

/** The voices for a language (BCP 47). Those that speak from a server are counted and never offered. */
export function chooseVoices<Known extends Voice>(voices: Known[], lang: string): VoiceChoice<Known> {
  const speaking = voices.filter((voice) => primary(voice.lang) === primary(lang))
  const rank = (voice: Known): number => (plain(voice.lang) === plain(lang) ? 0 : 2) + (voice.default ? 0 : 1)
  const fitting = speaking.filter(({ localService }) => localService)
  return {
    fitting: fitting.toSorted((one, other) => rank(one) - rank(other)),
    remote: speaking.length - fitting.length,
  }
}
