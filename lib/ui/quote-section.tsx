import type { Analysis, Quotation } from '../model/analysis'
import type { Span } from '../model/span'
import { i18n } from '../platform/i18n'
import { SectionHead } from './entity-section'
import { groupBySpeaker } from './group-by-speaker'

interface QuoteSectionProps {
  text: string
  analysis: Analysis | undefined
  on: boolean
  onSwitch: (on: boolean) => void
  onGo: (span: Span) => void
}

/** Who said what: every quotation under its speaker, word for word. */
export function QuoteSection({ text, analysis, on, onSwitch, onGo }: QuoteSectionProps) {
  const groups = analysis && groupBySpeaker(text, analysis)
  return (
    <section class="keys quotes" data-part="quotes" data-on={on}>
      <SectionHead title={i18n.t('quotes')} count={analysis?.quotations.length} on={on} onSwitch={onSwitch} />
      {on && groups && groups.length > 0 && (
        <ul>
          {groups.map(({ speaker, quotations }) => (
            <li key={speaker ?? ''}>
              <h3 class={speaker ? 'speaker' : 'speaker unknown'}>
                <bdi>{speaker ?? i18n.t('speakerUnknown')}</bdi>
              </h3>
              <ul>
                {quotations.map((quotation) => (
                  <QuoteItem
                    key={quotation.start}
                    text={text}
                    quotation={quotation}
                    named={!!speaker}
                    onGo={onGo}
                  />
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      {on && groups?.length === 0 && <p class="quiet">{i18n.t('noneFound')}</p>}
    </section>
  )
}

interface QuoteItemProps {
  text: string
  quotation: Quotation
  named: boolean
  onGo: (span: Span) => void
}

function QuoteItem({ text, quotation, named, onGo }: QuoteItemProps) {
  return (
    <li>
      <button type="button" class="key quote" dir="auto" onClick={() => onGo(quotation)}>
        {text.slice(quotation.start, quotation.end)}
        {named && quotation.confidence === 'probable' && <em class="hedge"> {i18n.t('probably')}</em>}
      </button>
    </li>
  )
}
