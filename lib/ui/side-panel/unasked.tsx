import { useEffect, useState } from 'preact/hooks'
import { i18n } from '../../platform/i18n'
import { readOpenKey } from '../../platform/front-tab'

interface UnaskedProps {
  /** Whether the browser would let Lede read the page: then a button here is enough. */
  isGranted: boolean
  onRead: () => void
}

/** Says that Lede has not looked at the page in front, and what the reader can press. */
export function Unasked({ isGranted, onRead }: UnaskedProps) {
  const [key, setKey] = useState<string>()
  useEffect(() => void readOpenKey().then(setKey), [])
  return (
    <main class="message" data-reason="unasked" data-granted={isGranted}>
      <p class="wordmark" aria-hidden="true">
        Lede
      </p>
      <h1>{i18n.t('panelUnaskedTitle')}</h1>
      <p>{i18n.t('panelUnasked')}</p>
      {isGranted ? (
        <button type="button" class="button primary" onClick={onRead}>
          {i18n.t('panelRead')}
        </button>
      ) : (
        <p class="how">{key ? i18n.t('panelPressKey', [key]) : i18n.t('panelPress')}</p>
      )}
    </main>
  )
}
