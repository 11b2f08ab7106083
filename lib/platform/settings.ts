import { browser } from 'wxt/browser'
import { summaryLengths, type SummaryLength } from '../model/analysis'

/** What the reader has set. Stored under one key with the version of its shape. */
export interface Settings {
  people: boolean
  places: boolean
  organizations: boolean
  quotes: boolean
  /** Whether pictures may be loaded from the site that serves them. */
  pictures: boolean
  /** Whether an article is saved with its pictures. */
  keepPictures: boolean
  /** How many sentences a summary has, on the page's card at first. */
  summaryLength: SummaryLength
}

export const defaultSettings: Settings = {
  people: true,
  places: true,
  organizations: false,
  quotes: true,
  pictures: false,
  keepPictures: false,
  summaryLength: 3,
}

/** The settings that are on or off. */
export type SettingSwitch = {
  [Name in keyof Settings]: Settings[Name] extends boolean ? Name : never
}[keyof Settings]

const switches = (Object.keys(defaultSettings) as (keyof Settings)[]).filter(
  (name): name is SettingSwitch => typeof defaultSettings[name] === 'boolean',
)

const key = 'settings'
const schema = 1

/** The stored settings; what is missing or cannot be is as by default. */
export async function readSettings(): Promise<Settings> {
  const { [key]: found = {} } = await browser.storage.local.get<Record<string, Record<string, unknown>>>(key)
  const settings = { ...defaultSettings }
  for (const name of switches) {
    const value = found[name]
    if (typeof value === 'boolean') settings[name] = value
  }
  settings.summaryLength =
    summaryLengths.find((length) => length === found['summaryLength']) ?? defaultSettings.summaryLength
  return settings
}

/** Stores the settings for all surfaces. */
export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [key]: { schema, ...settings } })
}
