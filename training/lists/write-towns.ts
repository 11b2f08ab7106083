import { writeFileSync } from 'node:fs'
import { cities as allCities, type City } from '../ner/cities'

// The biggest first, so that a country's middle is that of its biggest towns.
const cities = allCities.toSorted((a, b) => b.population - a.population)

/** Towns that news names without saying where they are. */
const bigPopulation = 100_000
/** A smaller town of the same name as a big one, so that the article can choose: Paris, Texas. */
const namesakePopulation = 20_000

const bigNames = new Set(
  cities.filter(({ population }) => population >= bigPopulation).map(({ name }) => name),
)

const chosen = cities.filter(
  ({ name, population, featureCode }) =>
    // Parts of towns carry the names of other towns.
    featureCode !== 'PPLX' &&
    (population >= bigPopulation ||
      (featureCode === 'PPLC' && population > 0) ||
      (bigNames.has(name) && population >= namesakePopulation)),
)

const lines = chosen
  .toSorted(
    (a, b) =>
      a.country.localeCompare(b.country, 'en') ||
      b.population - a.population ||
      a.name.localeCompare(b.name, 'en'),
  )
  .map(({ name, country, adminCode, population, loc: { coordinates } }) => {
    const [longitude, latitude] = coordinates
    const region = country === 'US' ? `${country}.${adminCode}` : country
    return [name, region, latitude.toFixed(2), longitude.toFixed(2), Math.round(population / 1000)].join('|')
  })

/** The middle of a country's or state's inhabitants. */
function centre(of: City[]): string {
  const people = of.reduce((sum, { population }) => sum + population, 0)
  const mean = (axis: 0 | 1): string =>
    (of.reduce((sum, { population, loc }) => sum + population * loc.coordinates[axis], 0) / people).toFixed(1)
  return `${mean(1)}|${mean(0)}`
}

const groups = new Map<string, City[]>()
for (const city of cities)
  for (const key of city.country === 'US' ? ['US', `US.${city.adminCode}`] : [city.country])
    groups.set(key, [...(groups.get(key)?.slice(0, 199) ?? []), city])

const centres = [...groups]
  .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
  .map(([region, members]) => `${region}|${centre(members)}`)

const text = `/** Towns of the world (GeoNames, CC BY 4.0): name | country, with state in the US | latitude | longitude | thousand inhabitants. Written by \`npm run train:towns\`. */
export const townTable = \`
${lines.join('\n')}
\`

/** Where the people of a country or US state live, on the mean (GeoNames, CC BY 4.0): code | latitude | longitude. */
export const centreTable = \`
${centres.join('\n')}
\`
`
writeFileSync(new URL('../../lib/analyze/words/towns.ts', import.meta.url), text)
process.stdout.write(`towns.ts: ${lines.length} towns, ${centres.length} countries and states\n`)
