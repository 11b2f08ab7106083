import type { Analysis } from '../model/analysis'
import type { Article } from '../model/article'
import type { Span } from '../model/span'
import { i18n } from '../platform/i18n'

interface SummaryCardProps {
  article: Article
  analysis: Analysis | undefined
  onGo: (span: Span) => void
}

/** The gist in the article's own sentences. Its height is the same before and after they are known, so the text below stays put. */
export function SummaryCard({ article, analysis, onGo }: SummaryCardProps) {
  const sentences = analysis?.summary.sentences.flatMap((index) => analysis.sentences[index] ?? [])
  return (
    <section class="summary" data-part="summary" aria-labelledby="summary-heading">
      <h2 id="summary-heading">{i18n.t('summary')}</h2>
      <ol role="list" aria-busy={!sentences}>
        {sentences?.map(({ start, end }) => (
          <li key={start}>
            <button
              type="button"
              class="sentence"
              dir="auto"
              title={article.text.slice(start, end)}
              onClick={() => onGo({ start, end })}
            >
              {article.text.slice(start, end)}
            </button>
          </li>
        ))}
      </ol>
      {sentences?.length === 0 && <p class="quiet">{i18n.t('summaryNone')}</p>}
    </section>
  )
}
