import type { Analysis } from '../model/analysis'
import type { Article } from '../model/article'
import type { Span } from '../model/span'
import type { SummaryLength } from '../model/analysis'
import { i18n } from '../platform/i18n'
import { MachineSummary, RewriteButton } from './machine-summary'
import { useRewriting } from './use-rewriting'

interface SummaryCardProps {
  article: Article
  analysis: Analysis | undefined
  /** How many sentences are waited for. */
  length: SummaryLength
  onGo: (span: Span) => void
}

/** The gist in the article's own sentences. Its height is the same before and after they are known, so the text below stays put. */
export function SummaryCard({ article, analysis, length, onGo }: SummaryCardProps) {
  const sentences = analysis?.summary.sentences.flatMap((index) => analysis.sentences[index] ?? [])
  const rewriting = useRewriting(article, (sentences?.length ?? 0) > 0)
  return (
    <>
      <section class="summary" data-part="summary" data-length={length} aria-labelledby="summary-heading">
        <div class="summary-head">
          <h2 id="summary-heading">{i18n.t('summary')}</h2>
          <RewriteButton rewriting={rewriting} />
        </div>
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
      <MachineSummary rewriting={rewriting} lang={article.lang} />
    </>
  )
}
