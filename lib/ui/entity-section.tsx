import { useState } from 'preact/hooks'
import type { Entity } from '../model/analysis'
import { i18n } from '../platform/i18n'
import { Switch } from './switch'

interface EntitySectionProps {
  part: 'people' | 'places' | 'organizations'
  title: string
  /** Undefined while they are being looked for. */
  entities: Entity[] | undefined
  on: boolean
  onSwitch: (on: boolean) => void
  onGo: (entity: Entity) => void
}

/** So many fit beside the article before the reader must ask for more. */
const most = 8

/** People, places or organizations by importance, each leading to its mentions one after the other. */
export function EntitySection({ part, title, entities, on, onSwitch, onGo }: EntitySectionProps) {
  const [all, setAll] = useState(false)
  const shown = all ? entities : entities?.slice(0, most)
  return (
    <section class={`keys ${part}`} data-part={part} data-on={on}>
      <SectionHead title={title} count={entities?.length} on={on} onSwitch={onSwitch} />
      {on && shown && shown.length > 0 && (
        <ul>
          {shown.map((entity) => (
            <li key={entity.name}>
              <button type="button" class="key" onClick={() => onGo(entity)}>
                <bdi class="key-name">{entity.name}</bdi>
                <span class="count" aria-hidden="true">
                  {entity.mentions.length}
                </span>
                <span class="unseen">{mentionCount(entity)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {on && entities?.length === 0 && <p class="quiet">{i18n.t('noneFound')}</p>}
      {on && entities && entities.length > most && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? i18n.t('showFewer') : i18n.t('showAll', [String(entities.length)])}
        </button>
      )}
    </section>
  )
}

const mentionCount = ({ mentions: { length } }: Entity): string =>
  i18n.t('mentionCount', length, [String(length)])

interface SectionHeadProps {
  title: string
  count: number | undefined
  on: boolean
  onSwitch: (on: boolean) => void
}

/** The name of a list, how much is in it, and the switch of its highlights. */
export function SectionHead({ title, count, on, onSwitch }: SectionHeadProps) {
  return (
    <header class="keys-head">
      <h2>
        {title} <span class="count">{count ?? ''}</span>
      </h2>
      <Switch label={i18n.t('highlightSwitch', [title])} on={on} onChange={onSwitch} />
    </header>
  )
}
