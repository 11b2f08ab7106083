import { useEffect, useState } from 'preact/hooks'
import { openClipStore, type ClipStore } from '../../clips/clip-store'
import { i18n } from '../../platform/i18n'
import { StorageUse } from '../storage-use'
import { SettingSection } from './setting-section'

/** How much room saved articles take in this browser profile, and whether it keeps them. */
export function StorageSection() {
  const [store, setStore] = useState<ClipStore>()
  // Where the store cannot be opened the rest of the page stands on its own; the library says why.
  useEffect(() => void openClipStore().then(setStore, () => undefined), [])
  return (
    <SettingSection name="storage" title={i18n.t('optionsStorage')}>
      <div class="setting-block">{store && <StorageUse store={store} />}</div>
    </SettingSection>
  )
}
