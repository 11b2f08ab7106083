import { i18n } from '../platform/i18n'
import { Switch } from './switch'

interface PictureSectionProps {
  count: number
  on: boolean
  onSwitch: (on: boolean) => void
}

/** Lets the reader load pictures from other sites: nothing is asked of the network without this. */
export function PictureSection({ count, on, onSwitch }: PictureSectionProps) {
  return (
    <section class="keys pictures" data-part="pictures">
      <header class="keys-head">
        <h2>
          {i18n.t('pictures')} <span class="count">{count}</span>
        </h2>
        <Switch label={i18n.t('picturesSwitch')} on={on} onChange={onSwitch} />
      </header>
      <p class="quiet">{i18n.t('picturesNote')}</p>
    </section>
  )
}
