import { i18n } from '../../platform/i18n'
import type { ReadingStyle } from '../../platform/reading-style'
import { LookFields } from '../reader/look-fields'
import { SettingSection } from './setting-section'

interface LookSectionProps {
  style: ReadingStyle
  onChange: (style: ReadingStyle) => void
}

/** How articles look everywhere, with a few lines that show it. */
export function LookSection({ style, onChange }: LookSectionProps) {
  return (
    <SettingSection name="look" title={i18n.t('look')}>
      <div class="setting-block look-fields">
        <LookFields style={style} onChange={onChange} />
      </div>
      <div class="setting-block reader look-sample" aria-hidden="true">
        <article>
          <div class="article-body">
            <p>{i18n.t('optionsLookSample')}</p>
          </div>
        </article>
      </div>
    </SettingSection>
  )
}
