import { i18n } from '../platform/i18n'
import type { ChosenText } from '../model/chosen-text'
import type { RefusalReason } from '../model/refusal'
import { ArticleChoice } from './article-choice'
import { refusalWords } from './refusal-words'

interface MessageProps {
  reason: RefusalReason
  articles?: ChosenText[]
  onShowText: () => void
  onReadNow: () => void
  onChoose?: (path: string) => void
  /** Absent where there is no live page to point at. */
  onPick?: () => void
}

/** Says truthfully why there is nothing to read, and offers what can be done. */
export function Message({ reason, articles, onShowText, onReadNow, onChoose, onPick }: MessageProps) {
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
      {onPick && (reason === 'no-article' || reason === 'empty') && (
        <button type="button" class="button" data-action="pick" onClick={onPick}>
          {i18n.t('pickText')}
        </button>
      )}
      {articles && onChoose && <ArticleChoice articles={articles} onChoose={onChoose} />}
      {reason === 'still-loading' && (
        <button type="button" class="button primary" onClick={onReadNow}>
          {i18n.t('readNow')}
        </button>
      )}
    </main>
  )
}
