import type { Quotation } from '../../model/analysis'
import { i18n } from '../../platform/i18n'
import { Icon } from '../icons'
import { useMarkingContext } from './marking'

/** Keeps a quotation with its speaker as a mark. */
export function MarkQuoteButton({ quotation: { start, end } }: { quotation: Quotation }) {
  const marking = useMarkingContext()
  if (!marking) return null
  const isMarked = marking.placed.some(({ span }) => span?.start === start && span.end === end)
  const label = i18n.t(isMarked ? 'quoteMarked' : 'markQuote')
  return (
    <button
      type="button"
      class="row-button mark-quote"
      aria-label={label}
      title={label}
      onClick={() => void marking.mark({ start, end })}
    >
      <Icon name={isMarked ? 'saved' : 'save'} />
    </button>
  )
}
