import { geoNaturalEarth1, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo'
import type { Analysis, Entity } from '../model/analysis'

/** The map's own units; it is drawn as wide as there is room. */
export const mapSize = { width: 250, height: 180 }

const margin = 30
/** Closer than this, in the projection's scale, a map of one town shows nothing that anybody knows. */
const closest = 1400
const labelHeight = 12
/** A letter's width at the label's size, on average. */
const letterWidth = 6.2

/** A place on the map. `label` is where its name begins; undefined where it would cover another. */
interface MapPlace {
  /** Index into `Analysis.entities`. */
  index: number
  name: string
  count: number
  x: number
  y: number
  radius: number
  label?: { x: number; y: number }
}

export interface MapLayout {
  /** The land, as the `d` of a path. */
  land: string
  places: MapPlace[]
}

const hasCoordinates = ({ label, coordinates }: Entity): boolean =>
  label === 'place' && coordinates !== undefined

/** Lays out the places whose coordinates are known on the land around them, most important first. */
export function layOutMap(land: GeoPermissibleObjects, { entities }: Analysis): MapLayout {
  const known = entities.flatMap((entity, index) => (hasCoordinates(entity) ? { entity, index } : []))
  const projection = zoomTo(known.map(({ entity }) => pointOf(entity)))
  const taken: Box[] = []
  const places = known.map(({ entity, index }): MapPlace => {
    const [x, y] = projection(pointOf(entity)) ?? [0, 0]
    const count = entity.mentions.length
    const radius = Math.min(11, 3 + 1.6 * Math.sqrt(count))
    return { index, name: entity.name, count, x, y, radius }
  })
  taken.push(...places.map(({ x, y, radius }) => boxAround(x, y, radius)))
  for (const place of places) {
    const label = findRoom(place, taken)
    if (!label) continue
    taken.push(label)
    place.label = { x: label.left, y: label.bottom - 2 }
  }
  return { land: geoPath(projection)(land) ?? '', places }
}

const pointOf = ({ coordinates }: Entity): [number, number] => [
  coordinates?.longitude ?? 0,
  coordinates?.latitude ?? 0,
]

/** To where the story is, with a little around it. */
function zoomTo(coordinates: [number, number][]): GeoProjection {
  const { width, height } = mapSize
  const points: GeoPermissibleObjects = { type: 'MultiPoint', coordinates }
  const extent: [[number, number], [number, number]] = [
    [margin, margin],
    [width - margin, height - margin],
  ]
  const projection = geoNaturalEarth1().fitExtent(extent, points)
  const [first] = coordinates
  const frame: [[number, number], [number, number]] = [
    [0, 0],
    [width, height],
  ]
  if (!(projection.scale() > closest) || !first) return projection.clipExtent(frame)
  const west = Math.min(...coordinates.map(([longitude]) => longitude))
  const east = Math.max(...coordinates.map(([longitude]) => longitude))
  const south = Math.min(...coordinates.map(([, latitude]) => latitude))
  const north = Math.max(...coordinates.map(([, latitude]) => latitude))
  const middle: [number, number] = [(west + east) / 2, (south + north) / 2]
  const near = geoNaturalEarth1().scale(closest).translate([0, 0])
  const [x, y] = near(middle) ?? [0, 0]
  return near.translate([width / 2 - x, height / 2 - y]).clipExtent(frame)
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

const boxAround = (x: number, y: number, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
})

/** Beside, before, above or below the dot: the first place where a name covers nothing and is whole. */
function findRoom({ name, x, y, radius }: MapPlace, taken: Box[]): Box | undefined {
  const length = name.length * letterWidth
  const half = labelHeight / 2
  const boxes = [
    { left: x + radius + 2, top: y - half },
    { left: x - radius - 2 - length, top: y - half },
    { left: x - length / 2, top: y - radius - labelHeight - 1 },
    { left: x - length / 2, top: y + radius + 1 },
  ].map(({ left, top }): Box => ({ left, top, right: left + length, bottom: top + labelHeight }))
  return boxes.find(
    (box) =>
      box.left >= 0 &&
      box.top >= 0 &&
      box.right <= mapSize.width &&
      box.bottom <= mapSize.height &&
      !taken.some((other) => overlaps(box, other)),
  )
}

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top
