import { summaryLengths } from '../../model/analysis'
import { i18n } from '../../platform/i18n'
import type { Settings, SettingSwitch } from '../../platform/settings'
import { Switch } from '../switch'
import { Setting, SettingSection } from './setting-section'

interface ReadingSectionProps {
  settings: Settings
  onChange: (change: Partial<Settings>) => void
}

const kinds = ['people', 'places', 'organizations', 'quotes'] as const

/** What is marked in an article, what may be loaded, and how long the summary on a page is. */
export function ReadingSection({ settings, onChange }: ReadingSectionProps) {
  const toggle = (name: SettingSwitch, label: string, hint?: string) => (
    <Setting key={name} label={label} hint={hint}>
      <Switch label={label} on={settings[name]} onChange={(on) => onChange({ [name]: on })} />
    </Setting>
  )
  return (
    <>
      <SettingSection name="highlights" title={i18n.t('optionsHighlights')}>
        {kinds.map((name) => toggle(name, i18n.t('highlightSwitch', [i18n.t(name)])))}
      </SettingSection>
      <SettingSection name="summary" title={i18n.t('summary')}>
        <fieldset class="setting">
          <legend class="setting-words">{i18n.t('optionsSummaryLength')}</legend>
          <span class="choices">
            {summaryLengths.map((length) => (
              <label key={length}>
                <input
                  type="radio"
                  name="summaryLength"
                  value={length}
                  checked={settings.summaryLength === length}
                  onChange={() => onChange({ summaryLength: length })}
                />
                {i18n.t('cardSentences', length)}
              </label>
            ))}
          </span>
        </fieldset>
      </SettingSection>
      <SettingSection name="pictures" title={i18n.t('pictures')}>
        {toggle('pictures', i18n.t('picturesSwitch'), i18n.t('picturesNote'))}
      </SettingSection>
    </>
  )
}
