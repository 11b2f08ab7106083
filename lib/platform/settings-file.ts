import * as v from 'valibot'
import { summaryLengths } from '../model/analysis'
import { readReadingSettings, writeReadingSettings, type ReadingSettings } from './reading-settings'
import { readingChoices, readingRanges, validReadingStyle } from './reading-style'
import { defaultSettings, readSettings, writeSettings, type Settings } from './settings'

/** Everything that a reader can set, in one piece. */
export interface AllSettings {
  settings: Settings
  looks: ReadingSettings
}

const kind = 'lede-settings'
const version = 1

const style = v.partial(
  v.object({
    ...mapValues(readingChoices, (choices) => v.picklist(choices as readonly string[])),
    ...mapValues(readingRanges, ({ min, max }) => v.pipe(v.number(), v.minValue(min), v.maxValue(max))),
  }),
)

const file = v.object({
  kind: v.literal(kind),
  version: v.literal(version),
  settings: v.optional(
    v.partial(
      v.object({
        people: v.boolean(),
        places: v.boolean(),
        organizations: v.boolean(),
        quotes: v.boolean(),
        pictures: v.boolean(),
        keepPictures: v.boolean(),
        summaryLength: v.picklist(summaryLengths),
      } satisfies Record<keyof Settings, unknown>),
    ),
  ),
  looks: v.optional(v.partial(v.object({ everywhere: style, sites: v.record(v.string(), style) }))),
})

/** What a file of settings holds, or why it cannot be used. */
export type SettingsFile =
  | {
      all: AllSettings
      /** Names that this version does not know, as in `looks.everywhere.kerning`. */ unknown: string[]
    }
  /** No file of Lede's settings, or one of a later version. */
  | { failure: 'strange' }
  /** The names of what has an impossible value. */
  | { failure: 'faulty'; names: string[] }

/** Reads a file that `writeSettingsFile` has written, perhaps in another version; what it lacks stays as it is in `now`. */
export function parseSettingsFile(text: string, now: AllSettings): SettingsFile {
  const content = parseJson(text)
  const { success, output, issues } = v.safeParse(file, content)
  if (!success) {
    const names = issues.map((issue) => v.getDotPath(issue) ?? '')
    const isStrange = names.some((name) => ['', 'kind', 'version'].includes(name))
    return isStrange ? { failure: 'strange' } : { failure: 'faulty', names: [...new Set(names)] }
  }
  const { settings, looks } = output
  const sites = Object.entries(looks?.sites ?? now.looks.sites)
  return {
    all: {
      settings: { ...now.settings, ...settings },
      looks: {
        everywhere: validReadingStyle({ ...now.looks.everywhere, ...looks?.everywhere }),
        sites: Object.fromEntries(sites.map(([site, one]) => [site, validReadingStyle(one)])),
      },
    },
    unknown: findUnknown(content, output),
  }
}

/** The settings as the text of a file that people can read, too. */
export const writeSettingsFile = ({ settings, looks }: AllSettings): string =>
  `${JSON.stringify({ kind, version, settings, looks }, undefined, 2)}\n`

/** Everything as it is on the first day. */
export const initialSettings: AllSettings = {
  settings: defaultSettings,
  looks: { everywhere: validReadingStyle({}), sites: {} },
}

export async function readAllSettings(): Promise<AllSettings> {
  const [settings, looks] = await Promise.all([readSettings(), readReadingSettings()])
  return { settings, looks }
}

/** Stores everything that can be set, for all surfaces. */
export async function writeAllSettings({ settings, looks }: AllSettings): Promise<void> {
  await Promise.all([writeSettings(settings), writeReadingSettings(looks)])
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Which is no file of settings either.
    return undefined
  }
}

/** The names in what was given that a schema has not taken. */
function findUnknown(given: unknown, taken: unknown, path = ''): string[] {
  if (typeof given !== 'object' || given === null) return []
  const known = (taken ?? {}) as Record<string, unknown>
  return Object.entries(given).flatMap(([name, value]) =>
    name in known ? findUnknown(value, known[name], `${path}${name}.`) : [path + name],
  )
}

function mapValues<Name extends string, Value, Made>(
  values: Record<Name, Value>,
  make: (value: Value) => Made,
): Record<Name, Made> {
  const entries = Object.entries(values) as [Name, Value][]
  return Object.fromEntries(entries.map(([name, value]) => [name, make(value)])) as Record<Name, Made>
}
