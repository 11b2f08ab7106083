import { useEffect, useState } from 'preact/hooks'
import { i18n } from '../../platform/i18n'
import { clearPlaces, countPlaces } from '../../platform/reading-places'
import type { ReadingSettings } from '../../platform/reading-settings'
import type { Tell } from './deed'
import { SettingSection } from './setting-section'

interface MemorySectionProps {
  looks: ReadingSettings
  onLooks: (looks: ReadingSettings) => void
  tell: Tell
}

/** What Lede remembers by itself: where articles were left, and which sites have a look of their own. */
export function MemorySection({ looks, onLooks, tell }: MemorySectionProps) {
  const [places, setPlaces] = useState<number>()
  const count = (): Promise<void> => countPlaces().then(setPlaces)
  useEffect(() => void count(), [])
  const forgetPlaces = async (): Promise<void> => {
    const putBack = await clearPlaces()
    await count()
    tell({ words: i18n.t('optionsPlacesForgotten'), undo: () => putBack().then(count) })
  }
  const forgetSite = (site: string): void => {
    const { [site]: _, ...others } = looks.sites
    onLooks({ ...looks, sites: others })
    tell({ words: i18n.t('removed', [site]), undo: () => onLooks(looks) })
  }
  const sites = Object.keys(looks.sites).toSorted()
  return (
    <SettingSection name="memory" title={i18n.t('optionsMemory')}>
      <div class="setting">
        <span class="setting-words">
          {i18n.t('optionsPlaces')}
          <span class="setting-hint">{places !== undefined && i18n.t('optionsPlacesKept', places)}</span>
        </span>
        <button type="button" class="button" disabled={!places} onClick={() => void forgetPlaces()}>
          {i18n.t('optionsForget')}
        </button>
      </div>
      {sites.length === 0 && <p class="setting-block quiet">{i18n.t('optionsNoSites')}</p>}
      {sites.map((site) => (
        <div key={site} class="setting">
          <span class="setting-words">
            <bdi>{site}</bdi>
            <span class="setting-hint">{i18n.t('optionsOwnLook')}</span>
          </span>
          <button
            type="button"
            class="button"
            aria-label={i18n.t('optionsRemove', [site])}
            onClick={() => forgetSite(site)}
          >
            {i18n.t('remove')}
          </button>
        </div>
      ))}
    </SettingSection>
  )
}
