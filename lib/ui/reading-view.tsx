import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { keepPictures } from '../clips/keep-pictures'
import { isLink } from '../clips/link-clip'
import type { Analysis } from '../model/analysis'
import { i18n } from '../platform/i18n'
import type { Settings } from '../platform/settings'
import { directionOf } from '../render/direction-of'
import { AnnotationLayer } from './annotations/annotation-layer'
import { MarkingProvider, useMarking } from './annotations/marking'
import { usePaintedMarks } from './annotations/use-painted-marks'
import { ArticleHead } from './article-head'
import { showArticle, type ArticleView } from './article-view'
import { ChoiceBar } from './choice-bar'
import { KeyList } from './key-list'
import { lightQuotations } from './light-quotations'
import { listenToMarks } from './mark-keys'
import { listenForTips } from './mark-tip'
import { markStage } from './mark-stage'
import { PictureBar } from './picture-bar'
import { Contents } from './reader/contents'
import { PrintFoot } from './reader/print-foot'
import { ReaderTools } from './reader/reader-tools'
import { ReadingPanel } from './reader/reading-panel'
import { ReadingProgress } from './reader/reading-progress'
import { useReadingPlace } from './reader/use-reading-place'
import type { Reading } from './reading'
import type { ReadingActions } from './reading-actions'
import { SummaryCard } from './summary-card'
import { TakeAway } from './take-away'
import { Toolbar } from './toolbar'
import { useAskFirst } from './use-ask-first'
import { useCorrections } from './use-corrections'
import { useKeptPictures } from './use-kept-pictures'
import { usePictures } from './use-pictures'
import { useSettings } from './use-settings'

/** The class of each kind of mark, by the setting that switches it. */
const kinds = {
  people: 'person',
  places: 'place',
  organizations: 'organization',
  quotes: 'quotation',
} as const

interface ReadingViewProps {
  reading: Reading
  storedSettings: Settings
  actions: ReadingActions
  onChoose?: (path: string) => void
}

/** The clean view: first the text, then what was found in it. */
export function ReadingView({ reading, storedSettings, actions, onChoose }: ReadingViewProps) {
  const { article } = reading
  const isOnlyLink = isLink({ article })
  const column = useRef<HTMLElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const [view, setView] = useState<ArticleView>()
  const [found, setFound] = useState<Analysis>()
  const [failed, setFailed] = useState(false)
  const corrections = useCorrections(article, found, reading.isPrivate)
  const { analysis } = corrections
  const [settings, changeSettings] = useSettings(storedSettings)
  const askFirst = useAskFirst(reading)
  const marking = useMarking(article, analysis, view, async () => {
    askFirst()
    await actions.save(article, found, settings.keepPictures ? atHand : undefined)
  })

  useLayoutEffect(() => {
    if (!content.current || !column.current) return
    setView(showArticle(content.current, article))
    document.title = article.title || i18n.t('untitled')
    markStage('text')
  }, [article])

  useEffect(() => {
    actions.analyze(article).then(setFound, () => {
      setFailed(true)
      markStage('ready')
    })
  }, [article])

  // So that the arrow keys and the space bar scroll the text. Before the first paint it would lay out the text by itself.
  // What stands outside and has the focus by then, as the heading of the first page, keeps it.
  useEffect(() => {
    const { activeElement, body } = document
    const isElsewhere = activeElement !== body && !column.current?.parentElement?.contains(activeElement)
    if (!isElsewhere) column.current?.focus({ preventScroll: true })
  }, [article])

  // Only a tab of its own has the room for what helps to read a long text.
  const room = actions.openInTab ? undefined : view?.root
  useReadingPlace(reading.isPrivate ? undefined : room, article.url)
  const { absent: absentPictures, data } = usePictures(column, reading, settings.pictures)
  const atHand = useMemo(() => keepPictures(data, reading.pictures), [data, reading])
  const keeping = useKeptPictures(marking.clip, atHand, settings, changeSettings)

  // In the same paint as the lists of what was found.
  useLayoutEffect(() => {
    if (!view || !analysis) return undefined
    view.mark(analysis)
    markStage('ready')
    const ends = [
      listenToMarks(view, analysis),
      listenForTips(view.root, article, analysis),
      lightQuotations(view, analysis),
    ]
    return () => ends.forEach((end) => end())
  }, [view, analysis])

  // Again once the names are marked: that moves the text.
  useEffect(() => {
    if (view && reading.at) view.goTo(reading.at)
  }, [view, found])

  const painted = usePaintedMarks(marking)

  const hidden = (Object.keys(kinds) as (keyof typeof kinds)[]).filter((kind) => !settings[kind])
  return (
    <MarkingProvider value={marking}>
      <TakeAway article={article} analysis={analysis}>
        <div class="reading">
          <Toolbar
            article={article}
            isSaved={marking.clip !== undefined && (isOnlyLink || !isLink(marking.clip))}
            onSave={marking.save}
            onOpenLibrary={actions.openLibrary}
            onOpenOptions={actions.openOptions}
            onOpenInTab={actions.openInTab}
            onOpenPanel={actions.openPanel}
            onPick={actions.pick}
            progress={room && <ReadingProgress article={article} root={room} />}
          >
            {room && <ReaderTools article={article} root={room} analysis={analysis} />}
            <ReadingPanel article={article} root={room} />
          </Toolbar>
          <main class="article-column" ref={column} tabIndex={-1}>
            {room && <Contents root={room} />}
            <article dir={directionOf(article)} data-hide={hidden.map((kind) => kinds[kind]).join(' ')}>
              <ArticleHead article={article} />
              <ChoiceBar reading={reading} onChoose={onChoose} onPick={actions.pick} />
              {!isOnlyLink && (
                <SummaryCard
                  article={article}
                  analysis={analysis}
                  length={storedSettings.summaryLength}
                  onGo={(span) => view?.goTo(span)}
                />
              )}
              {absentPictures > 0 && !settings.pictures && (
                <PictureBar count={absentPictures} onShow={() => changeSettings({ pictures: true })} />
              )}
              <div class="article-body" ref={content} />
              {room && <PrintFoot article={article} root={room} />}
              <AnnotationLayer marking={marking} painted={painted} markId={reading.markId} />
            </article>
          </main>
          <KeyList
            article={article}
            corrections={corrections}
            failed={failed}
            absentPictures={absentPictures}
            keeping={keeping}
            settings={settings}
            onSettings={changeSettings}
            onGo={(span) => view?.goTo(span)}
            onGoToMention={(index) => view?.goToMention(index)}
          />
        </div>
      </TakeAway>
    </MarkingProvider>
  )
}
