import { useState } from 'preact/hooks'
import type { CitedPassage } from '../clips/cite/cite-passage'
import type { Analysis } from '../model/analysis'
import type { Article } from '../model/article'
import type { CorrectionChange } from '../model/correction'
import type { Span } from '../model/span'
import { i18n } from '../platform/i18n'
import { citeQuotation } from '../render/cite-quotation'
import { groupBySpeaker, showFirst } from '../render/group-by-speaker'
import { MarkQuoteButton } from './annotations/mark-quote-button'
import { Correctable } from './correction-panel'
import { Icon } from './icons'
import { QuoteCorrection } from './quote-correction'
import { SectionHead } from './section-head'
import { passageOf, useTakeAway } from './take-away'
import { writeShare } from './write-figures'

interface QuoteSectionProps {
  article: Article
  analysis: Analysis | undefined
  on: boolean
  onSwitch?: (on: boolean) => void
  onGo: (span: Span) => void
  onCorrect: (change: CorrectionChange) => void
}

/** So many stand beside the article before the reader must ask for more: a long one has some hundred. */
const most = 30

/** Who said what: every quotation under its speaker, word for word. */
export function QuoteSection({ article, analysis, on, onSwitch, onGo, onCorrect }: QuoteSectionProps) {
  const count = analysis?.quotations.length
  return (
    <section class="keys quotes" data-part="quotes" data-on={on}>
      <SectionHead title={i18n.t('quotes')} count={count} on={on} onSwitch={onSwitch} />
      {on && analysis && (
        <SpeakerGroups article={article} analysis={analysis} onGo={onGo} onCorrect={onCorrect} />
      )}
      {on && count === 0 && <p class="quiet">{i18n.t('noneFound')}</p>}
    </section>
  )
}

interface SpeakerGroupsProps extends Pick<QuoteSectionProps, 'article' | 'onGo' | 'onCorrect'> {
  analysis: Analysis
}

function SpeakerGroups({ article, analysis, onGo, onCorrect }: SpeakerGroupsProps) {
  const [all, setAll] = useState(false)
  const names = [...new Set(analysis.entities.map(({ name }) => name))]
  const groups = showFirst(groupBySpeaker(article.text, analysis), all ? Infinity : most)
  const { length } = analysis.quotations
  const lists = groups.map(({ speaker, quotations, share, shown }) => (
    <div key={speaker ?? ''} class="speaker-group">
      <h3 class={speaker ? 'speaker' : 'speaker unknown'}>
        <bdi class="speaker-name">{speaker ?? i18n.t('speakerUnknown')}</bdi>{' '}
        <span class="count">
          {i18n.t('quoteCount', quotations.length, [String(quotations.length), writeShare(share)])}
        </span>
      </h3>
      <ul>
        {shown.map((quotation) => (
          <Correctable
            key={quotation.start}
            label={i18n.t('correctQuote')}
            buttons={
              <>
                <CopyQuoteButton cite={() => citeQuotation(article, analysis, quotation)} />
                <MarkQuoteButton quotation={quotation} />
                <CiteQuoteButton passage={() => passageOf(article, analysis, quotation.content)} />
              </>
            }
            panel={(close) => (
              <QuoteCorrection
                content={article.text.slice(quotation.content.start, quotation.content.end)}
                names={names}
                onCorrect={(change) => {
                  close()
                  onCorrect(change)
                }}
              />
            )}
          >
            <button type="button" class="key quote" dir="auto" onClick={() => onGo(quotation)}>
              {article.text.slice(quotation.start, quotation.end)}
              {speaker !== undefined && quotation.confidence === 'probable' && (
                <em class="hedge"> {i18n.t('probably')}</em>
              )}
            </button>
          </Correctable>
        ))}
      </ul>
    </div>
  ))
  return (
    <>
      {lists}
      {length > most && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? i18n.t('showFewer') : i18n.t('showAll', [String(length)])}
        </button>
      )}
    </>
  )
}

/** Copies a quotation with its speaker and where it stands. */
function CopyQuoteButton({ cite }: { cite: () => string }) {
  const [isCopied, setCopied] = useState(false)
  const copy = (): void => {
    void navigator.clipboard.writeText(cite()).then(() => setCopied(true))
  }
  const label = isCopied ? i18n.t('copied') : i18n.t('copyQuote')
  return (
    <button
      type="button"
      class="row-button copy-quote"
      aria-label={label}
      title={label}
      onClick={copy}
      onBlur={() => setCopied(false)}
    >
      <Icon name={isCopied ? 'done' : 'copy'} />
    </button>
  )
}

/** Cites a quotation with its speaker. */
function CiteQuoteButton({ passage }: { passage: () => CitedPassage }) {
  const takeAway = useTakeAway()
  if (!takeAway) return null
  const label = i18n.t('citePassage')
  return (
    <button
      type="button"
      class="row-button cite-quote"
      aria-label={label}
      title={label}
      onClick={() => takeAway.cite(passage())}
    >
      <Icon name="cite" />
    </button>
  )
}
