import { useRef } from 'preact/hooks'
import type { Entity, Label } from '../model/analysis'
import type { Article } from '../model/article'
import type { Span } from '../model/span'
import { i18n } from '../platform/i18n'
import type { Settings } from '../platform/settings'
import { MarksSection } from './annotations/marks-section'
import { EntitySection } from './entity-section'
import { KeepPicturesSection } from './keep-pictures-section'
import { MapSection } from './map/map-section'
import { PictureSection } from './picture-section'
import { QuoteSection } from './quote-section'
import type { Corrections } from './use-corrections'
import type { PictureKeeping } from './use-kept-pictures'
import { Xray } from './xray/xray'

interface KeyListProps {
  article: Article
  corrections: Corrections
  failed: boolean
  /** How many pictures wait for the reader's word. */
  absentPictures: number
  /** Absent where there are no pictures that could be kept. */
  keeping?: PictureKeeping
  settings: Settings
  /** Absent where there are no highlights to switch. */
  onSettings?: (change: Partial<Settings>) => void
  onGo: (span: Span) => void
  onGoToMention: (index: number) => void
}

/** Who, where and who said what, each list with the switch of its highlights. */
export function KeyList(props: KeyListProps) {
  const { article, corrections, settings, onSettings, onGo, onGoToMention } = props
  const { analysis, correct, count, undo } = corrections
  const visited = useRef(new Map<Entity, number>())
  const goToNext = (entity: Entity): void => {
    const turn = visited.current.get(entity) ?? 0
    visited.current.set(entity, turn + 1)
    const mention = entity.mentions[turn % entity.mentions.length]
    if (mention !== undefined) onGoToMention(mention)
  }
  const section = (part: 'people' | 'places' | 'organizations', label: Label) => (
    <EntitySection
      key={part}
      part={part}
      label={label}
      text={article.text}
      analysis={analysis}
      on={settings[part]}
      onSwitch={onSettings && ((on) => onSettings({ [part]: on }))}
      onGo={goToNext}
      onCorrect={correct}
    />
  )
  const isEnglish = (article.lang ?? 'en').toLowerCase().startsWith('en')
  return (
    <aside class="key-list" aria-label={i18n.t('keyPoints')} aria-busy={!analysis && !props.failed}>
      <div role="status" class="corrected">
        {count > 0 && (
          <p>
            {i18n.t('corrected', count)}
            <button type="button" class="button" onClick={undo}>
              {i18n.t('undo')}
            </button>
          </p>
        )}
      </div>
      <MarksSection />
      {props.failed && <p class="notice">{i18n.t('analysisFailed')}</p>}
      {isEnglish ? (
        [section('people', 'person'), section('places', 'place')]
      ) : (
        <p class="notice">{i18n.t('english')}</p>
      )}
      <QuoteSection
        article={article}
        analysis={analysis}
        on={settings.quotes}
        onSwitch={onSettings && ((quotes) => onSettings({ quotes }))}
        onGo={onGo}
        onCorrect={(change) => correct(change, false)}
      />
      {isEnglish && section('organizations', 'organization')}
      {isEnglish && analysis && (
        <MapSection
          analysis={analysis}
          onGo={(index) => {
            const entity = analysis.entities[index]
            if (entity) goToNext(entity)
          }}
        />
      )}
      {isEnglish && analysis && <Xray article={article} analysis={analysis} onGo={onGo} />}
      {props.absentPictures > 0 && onSettings && (
        <PictureSection
          count={props.absentPictures}
          on={settings.pictures}
          onSwitch={(pictures) => onSettings({ pictures })}
        />
      )}
      {props.keeping && <KeepPicturesSection {...props.keeping} />}
      {onSettings && <p class="hint">{i18n.t('nextMentionHint')}</p>}
    </aside>
  )
}
