import { useEffect, useState } from 'preact/hooks'
import { i18n, interfaceLanguage } from '../../platform/i18n'
import { SettingSection } from './setting-section'

/** How much room saved articles and settings take in this browser profile. */
export function StorageSection() {
  const [bytes, setBytes] = useState<number>()
  useEffect(() => void navigator.storage.estimate().then(({ usage }) => setBytes(usage)), [])
  const megabytes = new Intl.NumberFormat(interfaceLanguage(), {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  })
  return (
    <SettingSection name="storage" title={i18n.t('optionsStorage')}>
      <p class="setting-block">
        {bytes !== undefined && i18n.t('optionsStorageUsed', [megabytes.format(bytes / 1e6)])}
      </p>
    </SettingSection>
  )
}
