import { i18n } from '../platform/i18n'
import type { RefusalReason } from '../model/refusal'

interface MessageProps {
  reason: RefusalReason
  onShowText: () => void
  onReadNow: () => void
}

/** Says truthfully why there is nothing to read, and offers what can be done. */
export function Message({ reason, onShowText, onReadNow }: MessageProps) {
  const [title, body] = words[reason]
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

const words = {
  'no-article': ['noArticleTitle', 'noArticle'],
  empty: ['emptyTitle', 'empty'],
  'browser-page': ['browserPageTitle', 'browserPage'],
  store: ['storeTitle', 'store'],
  pdf: ['pdfTitle', 'pdf'],
  file: ['fileTitle', 'file'],
  'not-html': ['notHtmlTitle', 'notHtml'],
  'not-loaded': ['notLoadedTitle', 'notLoaded'],
  'still-loading': ['stillLoadingTitle', 'stillLoading'],
  gone: ['goneTitle', 'gone'],
  failed: ['failedTitle', 'failed'],
} as const satisfies Record<RefusalReason, readonly [title: string, body: string]>
