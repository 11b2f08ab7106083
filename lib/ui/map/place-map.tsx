import { useEffect, useMemo, useState } from 'preact/hooks'
import { feature } from 'topojson-client'
import land from 'world-atlas/land-110m.json'
import type { Analysis } from '../../model/analysis'
import { i18n } from '../../platform/i18n'
import { layOutMap, mapSize } from '../../render/lay-out-map'

interface PlaceMapProps {
  analysis: Analysis
  /** Goes to the first mention of a place, by the index of its entity. */
  onGo: (index: number) => void
}

const topology = land as unknown as Parameters<typeof feature>[0]
const allLand = topology.objects['land'] ?? { type: 'GeometryCollection', geometries: [] }

/** The places on a map, sized by their mentions, and the same in a table, in which each place is a button. */
export function PlaceMap({ analysis, onGo }: PlaceMapProps) {
  const layout = useMemo(() => layOutMap(feature(topology, allLand), analysis), [analysis])
  const [lit, setLit] = useState<number>()
  useEffect(() => setLit(undefined), [analysis])
  return (
    <figure class="place-map">
      <svg viewBox={`0 0 ${mapSize.width} ${mapSize.height}`} aria-hidden="true">
        <path class="land" d={layout.land} />
        {layout.places.map(({ index, x, y, radius }) => (
          <circle
            key={index}
            class="place-dot"
            cx={x}
            cy={y}
            r={radius}
            data-place={index}
            data-lit={lit === index}
            onPointerEnter={() => setLit(index)}
            onPointerLeave={() => setLit(undefined)}
            onClick={() => onGo(index)}
          />
        ))}
        {layout.places.map(
          ({ index, name, label }) =>
            label && (
              <text key={index} x={label.x} y={label.y}>
                {name}
              </text>
            ),
        )}
      </svg>
      <table>
        <caption class="unseen">{i18n.t('mapTable')}</caption>
        <thead class="unseen">
          <tr>
            <th scope="col">{i18n.t('place')}</th>
            <th scope="col">{i18n.t('mapMentions')}</th>
          </tr>
        </thead>
        <tbody>
          {layout.places.map(({ index, name, count }) => (
            <tr key={index} data-lit={lit === index}>
              <th scope="row">
                <button
                  type="button"
                  class="key"
                  onClick={() => onGo(index)}
                  onFocus={() => setLit(index)}
                  onBlur={() => setLit(undefined)}
                  onPointerEnter={() => setLit(index)}
                  onPointerLeave={() => setLit(undefined)}
                >
                  <bdi>{name}</bdi>
                </button>
              </th>
              <td class="count">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}
