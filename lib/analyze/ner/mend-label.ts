import type { Label } from '../../model/analysis'
import { countries } from '../words/countries'
import { placeWords } from '../words/name-context'
import { regions } from '../words/regions'

/** Countries whose name people bear as well. */
const alsoNamesOfPeople = new Set(
  'jordan georgia chad israel cuba kenya india china ireland holland america jamaica malta dominica france germany'.split(
    ' ',
  ),
)

const countryNames: ReadonlySet<string> = new Set(
  countries.flatMap(({ names }) => names).filter((name) => !alsoNamesOfPeople.has(name.toLowerCase())),
)

const nations: ReadonlySet<string> = new Set(
  countries.flatMap(({ names }) => names.map((name) => name.toLowerCase())),
)

const regionNames: ReadonlySet<string> = new Set(regions.filter((name) => /[\s-]/u.test(name)))

/** Tells whether a name can hardly be anything but a place: a country, or a region of two words. */
export function isSurePlace(name: string): boolean {
  const plain = name.replaceAll(/\s+/gu, ' ')
  return countryNames.has(plain) || regionNames.has(plain)
}

const homeNations = new Set(['england', 'scotland', 'wales', 'northern ireland', 'west indies', 'hong kong'])

/** Tells whether a name is a country's, or that of a land which sends a team of its own. */
export function isNation(name: string): boolean {
  const plain = name.replaceAll(/\s+/gu, ' ').toLowerCase()
  return nations.has(plain) || homeNations.has(plain)
}

/** Bodies that world news names alone, as it names a person. */
const bodies = new Set(
  `Kremlin,Pentagon,White House,Congress,Senate,Parliament,Knesset,Bundestag,Duma,Interpol,Hamas,Hezbollah,Hizbollah
Taliban,Al-Qaeda,al-Qaeda,Boko Haram,Fatah,Mossad,NATO,Nato,Reuters,UNICEF,UNESCO,OPEC,ASEAN,Fed,Treasury,Vatican
Capitol,Bundesbank`.split(/[,\n]/u),
)

/** Names younger than the corpora, which have only capitals in common with a place or a body. */
const neither =
  /^(?:covid(?:-?\d+)?|coronavirus|sars(?:-cov-\d)?|mers|ebola|zika|omicron|brexit|h\dn\d|wi-?fi|5g|gdp|ceo|tv)$/iu

/** Not among the people of a story. */
const deities = new Set(['God', 'Allah', 'Satan'])

const directions = new Set(['north', 'south', 'east', 'west'])

/**
 * Corrects what no context should outweigh: a country is a place and not a person, a disease is no name that Lede shows,
 * nor is a lone "Region" or "Kingdom". Gives undefined where the name is dropped.
 */
export function mendLabel(name: string, label: Label): Label | undefined {
  // The sign of a handle ("@ana") is a token of its own.
  if (neither.test(name) || !/\p{L}/u.test(name)) return undefined
  const lower = name.toLowerCase()
  if (label === 'place' && placeWords.has(lower) && !directions.has(lower) && lower !== 'central')
    return undefined
  if (label === 'person' && deities.has(name)) return undefined
  if (label === 'person' && bodies.has(name)) return 'organization'
  return countryNames.has(name.replaceAll(/\s+/gu, ' ')) ? 'place' : label
}
