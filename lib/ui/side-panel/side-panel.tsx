import { useEffect, useState } from 'preact/hooks'
import type { Analysis } from '../../model/analysis'
import type { Article } from '../../model/article'
import type { Span } from '../../model/span'
import type { Analyzer } from '../../platform/analyzer'
import { i18n } from '../../platform/i18n'
import { readTab, readTabText } from '../../platform/read-tab'
import { markStage } from '../mark-stage'
import { Message } from '../message'
import { PanelView } from './panel-view'
import { Unasked } from './unasked'
import { usePanelTab } from './use-panel-tab'

interface SidePanelProps {
  analyzer: Analyzer
  /** Scrolls a tab's live page to a span and lights it; false where the page does not show it. */
  goToInTab: (
    tabId: number,
    article: Article,
    analysis: Pick<Analysis, 'sentences'>,
    span: Span,
  ) => Promise<boolean>
}

/** The lists of the page in front, beside it; or truthfully why there are none. */
export function SidePanel({ analyzer, goToInTab }: SidePanelProps) {
  const { state, read } = usePanelTab()
  const [analyze] = useState(() => analyzeOnce(analyzer))
  const isMessage = state.kind === 'unasked' || (state.kind === 'done' && 'reason' in state.result)
  useEffect(() => {
    if (isMessage) markStage('message')
    else if (state.kind === 'loading') markStage('loading')
  }, [state])
  if (state.kind === 'loading')
    return (
      <main class="message">
        <p role="status" class="loading">
          {i18n.t('loading')}
        </p>
      </main>
    )
  if (state.kind === 'unasked') return <Unasked isGranted={state.isGranted} onRead={() => read()} />
  const { tabId, result } = state
  if ('reason' in result)
    return (
      <Message
        reason={result.reason}
        onShowText={() => read(readTabText)}
        onReadNow={() => read((id) => readTab(id, true))}
      />
    )
  return (
    <PanelView
      key={`${tabId} ${result.article.url}`}
      article={result.article}
      analyze={analyze}
      onGo={(analysis, span) => goToInTab(tabId, result.article, analysis, span)}
    />
  )
}

/** What was analysed once is kept for as long as its article is: a reader goes back and forth between tabs. */
function analyzeOnce(analyzer: Analyzer): (article: Article) => Promise<Analysis> {
  const known = new WeakMap<Article, Promise<Analysis>>()
  return (article) => {
    const analysis = known.get(article) ?? analyzer.analyze(article)
    known.set(article, analysis)
    return analysis
  }
}
