import { i18n } from '../platform/i18n'
import type { RefusalReason } from '../model/refusal'
import { refusalWords } from './refusal-words'

interface MessageProps {
  reason: RefusalReason
  onShowText: () => void
  onReadNow: () => void
}

/** Says truthfully why there is nothing to read, and offers what can be done. */
export function Message({ reason, onShowText, onReadNow }: MessageProps) {
  const [title, body] = refusalWords[reason]
  return (
    <main class="message" data-reason={reason}>
      <p class="wordmark" aria-hidden="true">
        Lede
      </p>
      <h1>{i18n.t(title)}</h1>
      <p>{i18n.t(body)}</p>
      {reason === 'no-article' && (
        <button type="button" class="button primary" onClick={onShowText}>
          {i18n.t('showTextAnyway')}
        </button>
      )}
      {reason === 'still-loading' && (
        <button type="button" class="button primary" onClick={onReadNow}>
          {i18n.t('readNow')}
        </button>
      )}
    </main>
  )
}
