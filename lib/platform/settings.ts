import { browser } from 'wxt/browser'

/** What the reader has set. Stored under one key with the version of its shape. */
export interface Settings {
  people: boolean
  places: boolean
  organizations: boolean
  quotes: boolean
  /** Whether pictures may be loaded from the site that serves them. */
  pictures: boolean
}

export const defaultSettings: Settings = {
  people: true,
  places: true,
  organizations: false,
  quotes: true,
  pictures: false,
}

const key = 'settings'
const schema = 1

/** The stored settings; what is missing or of another type is as by default. */
export async function readSettings(): Promise<Settings> {
  const { [key]: found = {} } = await browser.storage.local.get<Record<string, Record<string, unknown>>>(key)
  const settings = { ...defaultSettings }
  for (const name of Object.keys(settings) as (keyof Settings)[]) {
    const value = found[name]
    if (typeof value === 'boolean') settings[name] = value
  }
  return settings
}

/** Stores the settings for all surfaces. */
export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [key]: { schema, ...settings } })
}
