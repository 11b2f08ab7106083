import type { FunctionComponent } from 'preact'
import { useState } from 'preact/hooks'
import type { Analysis } from '../../model/analysis'
import { i18n } from '../../platform/i18n'
import { SectionToggle } from '../section-toggle'

interface MapSectionProps {
  analysis: Analysis
  onGo: (index: number) => void
}

/** The button of the map. The map itself, and the world that it shows, are loaded only when it is pressed. */
export function MapSection(props: MapSectionProps) {
  const [isOpen, setOpen] = useState(false)
  const [loaded, setLoaded] = useState<{ PlaceMap: FunctionComponent<MapSectionProps> }>()
  const [failed, setFailed] = useState(false)
  if (!props.analysis.entities.some(({ label, coordinates }) => label === 'place' && coordinates)) return null
  const toggle = (): void => {
    setOpen(!isOpen)
    setFailed(false)
    // A browser that updates Lede under an open page has the old map no more.
    if (!loaded) void import('./place-map').then(setLoaded, () => setFailed(true))
  }
  return (
    <section class="keys places map" data-part="map">
      <SectionToggle title={i18n.t('map')} isOpen={isOpen} onToggle={toggle} />
      {isOpen && failed && (
        <p class="notice" role="alert">
          {i18n.t('mapFailed')}
        </p>
      )}
      {isOpen && loaded && <loaded.PlaceMap {...props} />}
    </section>
  )
}
