import { useState } from 'preact/hooks'
import type { Analysis } from '../model/analysis'
import type { Article } from '../model/article'
import type { Span } from '../model/span'
import { i18n } from '../platform/i18n'
import { citeQuotation } from '../render/cite-quotation'
import { groupBySpeaker } from '../render/group-by-speaker'
import { SectionHead } from './entity-section'
import { Icon } from './icons'

interface QuoteSectionProps {
  article: Article
  analysis: Analysis | undefined
  on: boolean
  onSwitch: (on: boolean) => void
  onGo: (span: Span) => void
}

/** Who said what: every quotation under its speaker, word for word. */
export function QuoteSection({ article, analysis, on, onSwitch, onGo }: QuoteSectionProps) {
  const count = analysis?.quotations.length
  return (
    <section class="keys quotes" data-part="quotes" data-on={on}>
      <SectionHead title={i18n.t('quotes')} count={count} on={on} onSwitch={onSwitch} />
      {on && analysis && <SpeakerGroups article={article} analysis={analysis} onGo={onGo} />}
      {on && count === 0 && <p class="quiet">{i18n.t('noneFound')}</p>}
    </section>
  )
}

interface SpeakerGroupsProps {
  article: Article
  analysis: Analysis
  onGo: (span: Span) => void
}

function SpeakerGroups({ article, analysis, onGo }: SpeakerGroupsProps) {
  return groupBySpeaker(article.text, analysis).map(({ speaker, quotations }) => (
    <div key={speaker ?? ''} class="speaker-group">
      <h3 class={speaker ? 'speaker' : 'speaker unknown'}>
        <bdi>{speaker ?? i18n.t('speakerUnknown')}</bdi>
      </h3>
      <ul>
        {quotations.map((quotation) => (
          <QuoteItem
            key={quotation.start}
            words={article.text.slice(quotation.start, quotation.end)}
            isProbable={speaker !== undefined && quotation.confidence === 'probable'}
            cite={() => citeQuotation(article, analysis, quotation)}
            onGo={() => onGo(quotation)}
          />
        ))}
      </ul>
    </div>
  ))
}

interface QuoteItemProps {
  words: string
  isProbable: boolean
  cite: () => string
  onGo: () => void
}

function QuoteItem({ words, isProbable, cite, onGo }: QuoteItemProps) {
  const [isCopied, setCopied] = useState(false)
  const copy = (): void => {
    void navigator.clipboard.writeText(cite()).then(() => setCopied(true))
  }
  return (
    <li class="quote-row">
      <button type="button" class="key quote" dir="auto" onClick={onGo}>
        {words}
        {isProbable && <em class="hedge"> {i18n.t('probably')}</em>}
      </button>
      <button
        type="button"
        class="copy-quote"
        aria-label={isCopied ? i18n.t('copied') : i18n.t('copyQuote')}
        title={isCopied ? i18n.t('copied') : i18n.t('copyQuote')}
        onClick={copy}
        onBlur={() => setCopied(false)}
      >
        <Icon name={isCopied ? 'done' : 'copy'} />
      </button>
    </li>
  )
}
