import { browser } from 'wxt/browser'
import { isRecord, mirrorStyle, validReadingStyle, type ReadingStyle } from './reading-style'

/** How articles look everywhere, and on the sites that have a look of their own. */
export interface ReadingSettings {
  everywhere: ReadingStyle
  /** By site, as `siteOf` names it. */
  sites: Record<string, ReadingStyle>
}

const key = 'readingSettings'
const schema = 1

/** The stored looks; what is no look is as by default. */
export async function readReadingSettings(): Promise<ReadingSettings> {
  const { [key]: found } = await browser.storage.local.get<Record<string, unknown>>(key)
  const { everywhere: anyStyle, sites } = isRecord(found) ? found : {}
  const looks = Object.entries(isRecord(sites) ? sites : {})
  const everywhere = validReadingStyle(anyStyle)
  mirrorStyle(everywhere)
  return {
    everywhere,
    sites: Object.fromEntries(looks.map(([site, style]) => [site, validReadingStyle(style)])),
  }
}

/** Stores the looks for all surfaces. */
export async function writeReadingSettings(settings: ReadingSettings): Promise<void> {
  mirrorStyle(settings.everywhere)
  await browser.storage.local.set({ [key]: { schema, ...settings } })
}
