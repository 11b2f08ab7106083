import { useRef } from 'preact/hooks'
import type { Analysis, Entity, Label } from '../model/analysis'
import type { Article } from '../model/article'
import type { Span } from '../model/span'
import { i18n } from '../platform/i18n'
import type { Settings } from '../platform/settings'
import { EntitySection } from './entity-section'
import { PictureSection } from './picture-section'
import { QuoteSection } from './quote-section'

interface KeyListProps {
  article: Article
  analysis: Analysis | undefined
  failed: boolean
  /** How many pictures wait for the reader's word. */
  absentPictures: number
  settings: Settings
  onSettings: (change: Partial<Settings>) => void
  onGo: (span: Span) => void
  onGoToMention: (index: number) => void
}

/** Who, where and who said what, each list with the switch of its highlights. */
export function KeyList(props: KeyListProps) {
  const { article, analysis, settings, onSettings, onGo, onGoToMention } = props
  const visited = useRef(new Map<Entity, number>())
  const goToNext = (entity: Entity): void => {
    const turn = visited.current.get(entity) ?? 0
    visited.current.set(entity, turn + 1)
    const mention = entity.mentions[turn % entity.mentions.length]
    if (mention !== undefined) onGoToMention(mention)
  }
  const labelled = (label: Label): Entity[] | undefined =>
    analysis?.entities.filter((entity) => entity.label === label)
  const section = (part: 'people' | 'places' | 'organizations', label: Label) => (
    <EntitySection
      key={part}
      part={part}
      title={i18n.t(part)}
      entities={labelled(label)}
      on={settings[part]}
      onSwitch={(on) => onSettings({ [part]: on })}
      onGo={goToNext}
    />
  )
  const isEnglish = (article.lang ?? 'en').toLowerCase().startsWith('en')
  return (
    <aside class="key-list" aria-label={i18n.t('keyPoints')} aria-busy={!analysis && !props.failed}>
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
        onSwitch={(quotes) => onSettings({ quotes })}
        onGo={onGo}
      />
      {isEnglish && section('organizations', 'organization')}
      {props.absentPictures > 0 && (
        <PictureSection
          count={props.absentPictures}
          on={settings.pictures}
          onSwitch={(pictures) => onSettings({ pictures })}
        />
      )}
      <p class="hint">{i18n.t('nextMentionHint')}</p>
    </aside>
  )
}
