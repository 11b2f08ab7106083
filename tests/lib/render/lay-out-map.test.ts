import { expect, test } from 'vitest'
import type { Analysis, Entity } from '../../../lib/model/analysis'
import { layOutMap, mapSize } from '../../../lib/render/lay-out-map'

const sphere = { type: 'Sphere' } as const

function makeAnalysis(places: [string, number, number, number?][]): Analysis {
  const entities = places.map(([name, latitude, longitude, count = 1]): Entity => ({
    label: 'place',
    name,
    salience: 0.5,
    mentions: Array.from({ length: count }, (_, at) => at),
    coordinates: { latitude, longitude },
  }))
  return { sentences: [], mentions: [], entities, quotations: [], summary: { sentences: [] } }
}

test('each place is on the map, sized by its mentions, also where there is but one', () => {
  for (const places of [
    [['Lima', -12, -77, 9] as const],
    [['Lima', -12, -77, 9] as const, ['Oslo', 60, 11] as const, ['Suva', -18, 178] as const],
    [['Kirkwall', 58.98, -2.96, 4] as const, ['Stromness', 58.96, -3.3] as const],
  ]) {
    const layout = layOutMap(sphere, makeAnalysis(places.map((one) => [...one])))
    expect(layout.places.length).toBe(places.length)
    expect(layout.land).not.toBe('')
    for (const { x, y } of layout.places) {
      expect(x > 0 && x < mapSize.width && y > 0 && y < mapSize.height).toBe(true)
    }
    const [first, second] = layout.places
    if (second) expect(first?.radius).toBeGreaterThan(second.radius)
  }
})

test('of names that would cover each other, the later ones go without', () => {
  const crowd = Array.from({ length: 40 }, (_, at): [string, number, number] => [
    `Village ${at}`,
    50,
    at / 1000,
  ])
  const labels = layOutMap(sphere, makeAnalysis(crowd)).places.flatMap(({ label }) => label ?? [])
  expect(labels.length).toBeGreaterThan(0)
  expect(labels.length).toBeLessThan(40)
})
