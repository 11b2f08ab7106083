import { mostPictureBytes } from '../clips/keep-pictures'
import { i18n } from '../platform/i18n'
import { storeFailureWords } from './store-failure-words'
import { Switch } from './switch'
import type { PictureKeeping } from './use-kept-pictures'
import { writeBytes } from './write-bytes'

/** Lets the reader keep the pictures with the saved article, for when there is no network or no page any more. */
export function KeepPicturesSection({ on, count, bytes, failure, onSwitch }: PictureKeeping) {
  return (
    <section class="keys pictures" data-part="keep-pictures">
      <header class="keys-head">
        <h2>
          {i18n.t('keepPictures')} <span class="count">{count}</span>
        </h2>
        <Switch label={i18n.t('keepPicturesSwitch')} on={on} onChange={onSwitch} />
      </header>
      <p class="quiet">{i18n.t('keepPicturesNote', [writeBytes(bytes), writeBytes(mostPictureBytes)])}</p>
      {failure && (
        <p class="notice" role="alert">
          {storeFailureWords(failure)}
        </p>
      )}
    </section>
  )
}
