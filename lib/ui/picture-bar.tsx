import { i18n } from '../platform/i18n'
import { Icon } from './icons'

/** Stands where the first picture would, and asks before any site is asked. */
export function PictureBar({ count, onShow }: { count: number; onShow: () => void }) {
  return (
    <p class="picture-bar">
      <Icon name="picture" />
      {i18n.t('picturesAbsent', count)}
      <button type="button" class="button" onClick={onShow}>
        {i18n.t('showPictures')}
      </button>
    </p>
  )
}
