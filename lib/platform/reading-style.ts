// Without the browser's API, which would weigh ten times as much: the script that runs before the first paint needs it.

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

const key = 'readingSettings'

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

/** Whether something is a plain object. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The background has none: it shows nothing. */
const mirror = (globalThis as { localStorage?: Storage }).localStorage

/** Keeps a look for the next page's first paint: the browser gives its settings only after it. */
export function mirrorStyle(style: ReadingStyle): void {
  mirror?.setItem(key, JSON.stringify(style))
}

/** The look that holds everywhere as it was the last time it was read or stored; undefined where it never was. At once, for the first paint. */
export function readMirroredStyle(): ReadingStyle | undefined {
  const found = mirror?.getItem(key)
  return found ? validReadingStyle(JSON.parse(found)) : undefined
}
