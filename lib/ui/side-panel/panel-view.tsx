import { useEffect, useState } from 'preact/hooks'
import type { Analysis } from '../../model/analysis'
import type { Article } from '../../model/article'
import type { Span } from '../../model/span'
import { i18n } from '../../platform/i18n'
import { defaultSettings } from '../../platform/settings'
import { directionOf } from '../../render/direction-of'
import { ArticleHead } from '../article-head'
import { KeyList } from '../key-list'
import { markStage } from '../mark-stage'
import { SummaryCard } from '../summary-card'
import { useCorrections } from '../use-corrections'

interface PanelViewProps {
  article: Article
  analyze: (article: Article) => Promise<Analysis>
  /** Goes to a place in the live page; false where the page does not show it. */
  onGo: (analysis: Analysis, span: Span) => Promise<boolean>
}

/** The panel has no highlights of its own to switch, so it lists everything. */
const everything = { ...defaultSettings, organizations: true }

/** Summary, people, places and quotes of a page, each a way to its place in the live page. */
export function PanelView({ article, analyze, onGo }: PanelViewProps) {
  const [found, setFound] = useState<Analysis>()
  const [failed, setFailed] = useState(false)
  const [isMissing, setMissing] = useState(false)
  const corrections = useCorrections(article, found)
  const { analysis } = corrections
  useEffect(() => {
    markStage('text')
    analyze(article).then(setFound, () => {
      setFailed(true)
      markStage('ready')
    })
  }, [article])
  useEffect(() => {
    if (analysis) markStage('ready')
  }, [analysis])
  const goTo = (span: Span | undefined): void => {
    if (analysis && span) void onGo(analysis, span).then((isFound) => setMissing(!isFound))
  }
  return (
    <div class="panel">
      <main dir={directionOf(article)}>
        <ArticleHead article={article} />
        <SummaryCard article={article} analysis={analysis} length={3} onGo={goTo} />
      </main>
      <KeyList
        article={article}
        corrections={corrections}
        failed={failed}
        absentPictures={0}
        settings={everything}
        onGo={goTo}
        onGoToMention={(index) => goTo(analysis?.mentions[index])}
      />
      <p class="missing" role="status">
        {isMissing && i18n.t('cardNotInPage')}
      </p>
    </div>
  )
}
