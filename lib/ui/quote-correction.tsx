import type { CorrectionChange } from '../model/correction'
import { i18n } from '../platform/i18n'
import { NameChoice } from './correction-panel'

interface QuoteCorrectionProps {
  /** The words between the quotation marks. */
  content: string
  /** Everybody whom the article names. */
  names: string[]
  onCorrect: (change: CorrectionChange) => void
}

/** What the reader can say of a quotation: that somebody else said it, somebody unnamed, or nobody. */
export function QuoteCorrection({ content, names, onCorrect }: QuoteCorrectionProps) {
  return (
    <>
      <NameChoice
        label={i18n.t('saidByElse')}
        names={names}
        onChoose={(speaker) => onCorrect({ kind: 'speaker', content, speaker })}
      />
      <button
        type="button"
        class="button"
        onClick={() => onCorrect({ kind: 'speaker', content, speaker: null })}
      >
        {i18n.t('saidByUnnamed')}
      </button>
      <button type="button" class="button" onClick={() => onCorrect({ kind: 'speaker', content })}>
        {i18n.t('saidByNobody')}
      </button>
    </>
  )
}
