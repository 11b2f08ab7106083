import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
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

/** The places on a map, sized by their mentions, and the same in a table, in which each place is a button. The one pointed at, or else the one chosen last, is lit in both. */
export function PlaceMap({ analysis, onGo }: PlaceMapProps) {
  const layout = useMemo(() => layOutMap(feature(topology, allLand), analysis), [analysis])
  const [pointed, setPointed] = useState<number>()
  const [chosen, setChosen] = useState<number>()
  const table = useRef<HTMLTableElement>(null)
  const lit = pointed ?? chosen
  useEffect(() => {
    setPointed(undefined)
    setChosen(undefined)
  }, [analysis])
  const choose = (index: number): void => {
    setChosen(index)
    onGo(index)
  }
  const chooseOnMap = (index: number): void => {
    table.current?.querySelector(`[data-row="${index}"]`)?.scrollIntoView({ block: 'nearest' })
    choose(index)
  }
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
            onPointerEnter={() => setPointed(index)}
            onPointerLeave={() => setPointed(undefined)}
            onClick={() => chooseOnMap(index)}
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
      <table ref={table}>
        <caption class="unseen">{i18n.t('mapTable')}</caption>
        <thead class="unseen">
          <tr>
            <th scope="col">{i18n.t('place')}</th>
            <th scope="col">{i18n.t('mapMentions')}</th>
          </tr>
        </thead>
        <tbody>
          {layout.places.map(({ index, name, count }) => (
            <tr key={index} data-row={index} data-lit={lit === index}>
              <th scope="row">
                <button
                  type="button"
                  class="key"
                  onClick={() => choose(index)}
                  onFocus={() => setPointed(index)}
                  onBlur={() => setPointed(undefined)}
                  onPointerEnter={() => setPointed(index)}
                  onPointerLeave={() => setPointed(undefined)}
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
