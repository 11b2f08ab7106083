import { browser } from 'wxt/browser'

/** How articles are read aloud. */
export interface VoiceSettings {
  /** 1 is the voice's own speed. */
  rate: number
  /** The address of the voice that the reader has chosen, by language (the first part of BCP 47). */
  voices: Record<string, string>
}

/** The speeds on offer. */
export const rates = [0.6, 0.8, 1, 1.2, 1.5, 1.8, 2.2]

const key = 'voiceSettings'
const schema = 1

/** The stored choice; what is none is as by default. */
export async function readVoiceSettings(): Promise<VoiceSettings> {
  const { [key]: found } =
    await browser.storage.local.get<Record<string, Partial<VoiceSettings> | undefined>>(key)
  const voices = Object.entries(found?.voices ?? {}).filter(([, voice]) => typeof voice === 'string')
  return { rate: rates.find((rate) => rate === found?.rate) ?? 1, voices: Object.fromEntries(voices) }
}

/** Stores the choice for all articles. */
export async function writeVoiceSettings(settings: VoiceSettings): Promise<void> {
  await browser.storage.local.set({ [key]: { schema, ...settings } })
}
