import { browser } from 'wxt/browser'

/** What each choice of the reader may be; the first is the default. */
export const readingChoices = {
  theme: ['system', 'light', 'dark', 'sepia', 'contrast', 'black'],
  font: ['serif', 'sans', 'system', 'atkinson', 'opendyslexic'],
  align: ['start', 'justify'],
  /** What keeps the eye in its place: one paragraph lit among the others, or a ruler. */
  guide: ['none', 'paragraph', 'ruler'],
} as const

/** The least, the most, the step and the default of each measure. */
export const readingRanges = {
  /** In pixels. */
  size: { min: 14, max: 32, step: 1, standard: 19 },
  /** In characters a line, as wide as they are on average. */
  measure: { min: 40, max: 100, step: 2, standard: 70 },
  /** In heights of the type. */
  lineHeight: { min: 1.2, max: 2.4, step: 0.05, standard: 1.6 },
  /** The room after a paragraph, in heights of the type. */
  gap: { min: 0.4, max: 2.4, step: 0.1, standard: 1 },
} as const

export type ReadingChoice = keyof typeof readingChoices
export type ReadingRange = keyof typeof readingRanges
export type ReadingStyle = { [Name in ReadingChoice]: (typeof readingChoices)[Name][number] } & Record<
  ReadingRange,
  number
>

/** How articles look everywhere, and on the sites that have a look of their own. */
export interface ReadingSettings {
  everywhere: ReadingStyle
  /** By site, as `siteOf` names it. */
  sites: Record<string, ReadingStyle>
}

const key = 'readingSettings'
const schema = 1

/** Makes a style of anything that was stored or imported: what is missing or out of its bounds is as by default. */
export function validReadingStyle(value: unknown): ReadingStyle {
  const found: Record<string, unknown> = isRecord(value) ? value : {}
  const choice = <Name extends ReadingChoice>(name: Name): ReadingStyle[Name] => {
    const known: readonly string[] = readingChoices[name]
    return (known.find((one) => one === found[name]) ?? known[0]) as ReadingStyle[Name]
  }
  const number = (name: ReadingRange): number => {
    const { min, max, standard } = readingRanges[name]
    const given = found[name]
    return typeof given === 'number' && given >= min && given <= max ? given : standard
  }
  return {
    theme: choice('theme'),
    font: choice('font'),
    align: choice('align'),
    guide: choice('guide'),
    size: number('size'),
    measure: number('measure'),
    lineHeight: number('lineHeight'),
    gap: number('gap'),
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

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

/** The background has none: it shows nothing. */
const mirror = (globalThis as { localStorage?: Storage }).localStorage

/** The browser gives its settings only after the first paint: pages find here what they looked like the last time. */
function mirrorStyle(style: ReadingStyle): void {
  mirror?.setItem(key, JSON.stringify(style))
}

/** The look that holds everywhere as it was the last time it was read or stored; undefined where it never was. At once, for the first paint. */
export function readMirroredStyle(): ReadingStyle | undefined {
  const found = mirror?.getItem(key)
  return found ? validReadingStyle(JSON.parse(found)) : undefined
}
