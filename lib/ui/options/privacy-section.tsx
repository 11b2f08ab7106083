import { i18n } from '../../platform/i18n'
import { SettingSection } from './setting-section'

/** What Lede does with what one reads, in plain words. */
export function PrivacySection() {
  const points = [
    i18n.t('privacyNothingSent'),
    i18n.t('privacyOnlyAsked'),
    i18n.t('privacyPictures'),
    i18n.t('privacyKept'),
  ]
  return (
    <SettingSection name="privacy" title={i18n.t('privacy')}>
      <ul class="setting-block privacy">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </SettingSection>
  )
}
