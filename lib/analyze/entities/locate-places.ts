import type { Coordinates } from '../../model/analysis'
import { states } from '../words/regions'
import { centreTable, townTable } from '../words/towns'

/** A place to be found on the map. */
export interface PlaceToLocate {
  /** From `readPlaceKey`: "country US", "state CA" or the name in lower case. */
  key: string
  /** How often it is named. */
  count: number
  /** What follows its mentions after a comma, as keys: "cambridge" in "Cambridge, Massachusetts" has "state MA". */
  within: string[]
}

interface Town extends Coordinates {
  /** ISO code of the country, with the state in the US: "US.MA". */
  region: string
  thousands: number
}

/** Names that papers use beside GeoNames' own. */
const otherNames: Record<string, string> = {
  'new york': 'new york city',
  washington: 'washington, d.c.',
  'washington dc': 'washington, d.c.',
  kiev: 'kyiv',
  bombay: 'mumbai',
  calcutta: 'kolkata',
  madras: 'chennai',
  bangalore: 'bengaluru',
  peking: 'beijing',
  rangoon: 'yangon',
  saigon: 'ho chi minh city',
  kharkov: 'kharkiv',
  odessa: 'odesa',
  lvov: 'lviv',
  danzig: 'gdansk',
  'tel aviv': 'tel aviv-yafo',
  nuremberg: 'nurnberg',
  cologne: 'koln',
}

const plain = (name: string): string => name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

interface Gazetteer {
  towns: Map<string, Town[]>
  centres: Map<string, Coordinates>
}

let gazetteer: Gazetteer | undefined

function readGazetteer(): Gazetteer {
  const towns = new Map<string, Town[]>()
  for (const line of townTable.trim().split('\n')) {
    const [name = '', region = '', latitude, longitude, thousands] = line.split('|')
    const town = {
      region,
      latitude: Number(latitude),
      longitude: Number(longitude),
      thousands: Number(thousands),
    }
    const key = plain(name)
    const namesakes = towns.get(key)
    if (namesakes) namesakes.push(town)
    else towns.set(key, [town])
  }
  const centres = new Map<string, Coordinates>()
  for (const line of centreTable.trim().split('\n')) {
    const [region = '', latitude, longitude] = line.split('|')
    centres.set(region, { latitude: Number(latitude), longitude: Number(longitude) })
  }
  return { towns, centres }
}

const regionOf = (key: string): string | undefined => {
  if (key.startsWith('country ')) return key.slice(8)
  return key.startsWith('state ') ? `US.${key.slice(6)}` : undefined
}

/** How much the article speaks of each country and state. */
function weighRegions(places: readonly PlaceToLocate[], towns: Gazetteer['towns']): Map<string, number> {
  const weights = new Map<string, number>()
  const add = (region: string, weight: number): void => {
    weights.set(region, (weights.get(region) ?? 0) + weight)
    if (region.startsWith('US.')) weights.set('US', (weights.get('US') ?? 0) + weight)
  }
  for (const { key, count, within } of places) {
    for (const outer of within) {
      const region = regionOf(outer)
      if (region) add(region, 1)
    }
    const region = regionOf(key)
    const namesakes = towns.get(otherNames[key] ?? plain(key))
    // Georgia says nothing about which Georgia the rest is in.
    if (region && key !== 'country GE') add(region, count)
    else if (namesakes?.length === 1) add(namesakes[0]!.region, count)
  }
  return weights
}

/**
 * Gives each place its coordinates: of a country or state the middle of its people, of a town its own. Among namesakes
 * the article's other places decide, then the number of inhabitants. Undefined for a place that is not in the list.
 */
export function locatePlaces(places: readonly PlaceToLocate[]): (Coordinates | undefined)[] {
  gazetteer ??= readGazetteer()
  const { towns, centres } = gazetteer
  const weights = weighRegions(places, towns)
  return places.map(({ key, within }) => {
    if (key === 'country GE') {
      const inAmerica = [
        ...states.filter(({ code }) => code !== 'GA').map(({ code }) => `US.${code}`),
        'US',
      ].reduce((sum, region) => sum + (weights.get(region) ?? 0), 0)
      const inCaucasus = ['RU', 'AM', 'AZ', 'TR', 'UA'].reduce(
        (sum, code) => sum + (weights.get(code) ?? 0),
        0,
      )
      return centres.get(inAmerica > inCaucasus + (weights.get('GE') ?? 0) ? 'US.GA' : 'GE')
    }
    const region = regionOf(key)
    if (region) return centres.get(region)
    const fit = ({ region: of, thousands }: Town): number => {
      const country = of.slice(0, 2)
      const named = within.some((outer) => regionOf(outer) === of || regionOf(outer) === country)
      const near = Math.min(
        2,
        (weights.get(of) ?? 0) + (of === country ? 0 : (weights.get(country) ?? 0) / 4),
      )
      return Math.log10(thousands + 1) + near + (named ? 8 : 0)
    }
    const [best] = (towns.get(otherNames[key] ?? plain(key)) ?? []).toSorted((a, b) => fit(b) - fit(a))
    return best && { latitude: best.latitude, longitude: best.longitude }
  })
}
