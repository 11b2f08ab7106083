import { useState } from 'preact/hooks'
import type { CitedPassage } from '../clips/cite/cite-passage'
import type { Analysis } from '../model/analysis'
import type { Article } from '../model/article'
import type { CorrectionChange } from '../model/correction'
import type { Span } from '../model/span'
import { i18n } from '../platform/i18n'
import { citeQuotation } from '../render/cite-quotation'
import { groupBySpeaker } from '../render/group-by-speaker'
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
  const names = [...new Set(analysis.entities.map(({ name }) => name))]
  return groupBySpeaker(article.text, analysis).map(({ speaker, quotations, share }) => (
    <div key={speaker ?? ''} class="speaker-group">
      <h3 class={speaker ? 'speaker' : 'speaker unknown'}>
        <bdi class="speaker-name">{speaker ?? i18n.t('speakerUnknown')}</bdi>{' '}
        <span class="count">
          {i18n.t('quoteCount', quotations.length, [String(quotations.length), writeShare(share)])}
        </span>
      </h3>
      <ul>
        {quotations.map((quotation) => (
          <Correctable
            key={quotation.start}
            label={i18n.t('correctQuote')}
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
            <Quote
              words={article.text.slice(quotation.start, quotation.end)}
              isProbable={speaker !== undefined && quotation.confidence === 'probable'}
              cite={() => citeQuotation(article, analysis, quotation)}
              onGo={() => onGo(quotation)}
            />
            <MarkQuoteButton quotation={quotation} />
            <CiteQuoteButton passage={() => passageOf(article, analysis, quotation.content)} />
          </Correctable>
        ))}
      </ul>
    </div>
  ))
}

interface QuoteProps {
  words: string
  isProbable: boolean
  cite: () => string
  onGo: () => void
}

function Quote({ words, isProbable, cite, onGo }: QuoteProps) {
  const [isCopied, setCopied] = useState(false)
  const copy = (): void => {
    void navigator.clipboard.writeText(cite()).then(() => setCopied(true))
  }
  const copyLabel = isCopied ? i18n.t('copied') : i18n.t('copyQuote')
  return (
    <>
      <button type="button" class="key quote" dir="auto" onClick={onGo}>
        {words}
        {isProbable && <em class="hedge"> {i18n.t('probably')}</em>}
      </button>
      <button
        type="button"
        class="row-button copy-quote"
        aria-label={copyLabel}
        title={copyLabel}
        onClick={copy}
        onBlur={() => setCopied(false)}
      >
        <Icon name={isCopied ? 'done' : 'copy'} />
      </button>
    </>
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
