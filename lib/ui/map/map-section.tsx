import type { FunctionComponent } from 'preact'
import { useState } from 'preact/hooks'
import type { Analysis } from '../../model/analysis'
import { i18n } from '../../platform/i18n'

interface MapSectionProps {
  analysis: Analysis
  onGo: (index: number) => void
}

/** The button of the map. The map itself, and the world that it shows, are loaded only when it is pressed. */
export function MapSection(props: MapSectionProps) {
  const [isOpen, setOpen] = useState(false)
  const [loaded, setLoaded] = useState<{ PlaceMap: FunctionComponent<MapSectionProps> }>()
  if (!props.analysis.entities.some(({ label, coordinates }) => label === 'place' && coordinates)) return null
  const toggle = (): void => {
    setOpen(!isOpen)
    if (!loaded) void import('./place-map').then(setLoaded)
  }
  return (
    <section class="keys places map" data-part="map">
      <header class="keys-head">
        <h2>
          <button type="button" class="xray-toggle" aria-expanded={isOpen} onClick={toggle}>
            {i18n.t('map')}
          </button>
        </h2>
      </header>
      {isOpen && loaded && <loaded.PlaceMap {...props} />}
    </section>
  )
}
