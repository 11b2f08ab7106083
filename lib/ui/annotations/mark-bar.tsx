import { useState } from 'preact/hooks'
import type { Colour } from '../../model/annotation'
import type { Span } from '../../model/span'
import { i18n } from '../../platform/i18n'
import { passOn, withoutQuotationMarks } from '../../render/cite-quotation'
import { speakerOfSpan } from '../../render/speaker-of-span'
import { IconButton } from '../icon-button'
import { passageOf, useTakeAway } from '../take-away'
import { ColourChoice } from './colour-choice'
import type { Marking } from './marking'

interface MarkBarProps {
  marking: Marking
  span: Span
  /** The mark that it is for; absent for a selection. */
  id?: string
  colour?: Colour
  onDone: () => void
}

/** What can be done with words that are selected or marked. */
export function MarkBar({ marking, span, id, colour, onDone }: MarkBarProps) {
  const [isCopied, setCopied] = useState(false)
  const takeAway = useTakeAway()
  const { article, analysis, placing, mark, setEditing } = marking
  const open = async (focus: 'note' | 'tags'): Promise<void> => {
    const marked = id ?? (await mark(span))
    onDone()
    if (marked !== undefined) setEditing({ id: marked, focus })
  }
  const copy = (): void => {
    const speaker = analysis && speakerOfSpan(article.text, analysis, span)
    const words = article.text.slice(span.start, span.end)
    const cited = passOn(article, withoutQuotationMarks(words), speaker)
    void navigator.clipboard.writeText(cited).then(() => setCopied(true))
  }
  return (
    <div
      role="toolbar"
      class="mark-bar"
      aria-label={i18n.t(id === undefined ? 'markSelection' : 'markActions')}
      // The selection must stay while a button is pressed.
      onMouseDown={(event) => event.preventDefault()}
    >
      {placing !== undefined && id === undefined ? (
        <>
          <button
            type="button"
            class="button primary"
            onClick={() => (marking.placeAt(placing, span), onDone())}
          >
            {i18n.t('putItHere')}
          </button>
          <button type="button" class="button" onClick={() => marking.setPlacing(undefined)}>
            {i18n.t('cancel')}
          </button>
        </>
      ) : (
        <>
          <ColourChoice
            chosen={colour}
            onChoose={(chosen) => {
              void (id === undefined ? mark(span, chosen) : marking.edit(id, { colour: chosen }))
              onDone()
            }}
          />
          <button type="button" class="button" title="a" onClick={() => void open('note')}>
            {i18n.t('note')}
          </button>
          <button type="button" class="button" onClick={() => void open('tags')}>
            {i18n.t('tag')}
          </button>
          <IconButton
            icon={isCopied ? 'done' : 'copy'}
            label={i18n.t(isCopied ? 'copied' : 'copyCited')}
            onClick={copy}
          />
          {takeAway && (
            <IconButton
              icon="cite"
              action="cite-passage"
              label={i18n.t('citePassage')}
              onClick={() => (takeAway.cite(passageOf(article, analysis, span)), onDone())}
            />
          )}
          {id !== undefined && (
            <button type="button" class="button" onClick={() => (marking.remove(id), onDone())}>
              {i18n.t('remove')}
            </button>
          )}
        </>
      )}
    </div>
  )
}
