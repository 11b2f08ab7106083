import { useState } from 'preact/hooks'
import type { Analysis, Entity, Label } from '../model/analysis'
import type { CorrectionChange } from '../model/correction'
import { i18n } from '../platform/i18n'
import { Correctable } from './correction-panel'
import { EntityCorrection } from './entity-correction'
import { SectionHead } from './section-head'

interface EntitySectionProps {
  part: 'people' | 'places' | 'organizations'
  label: Label
  text: string
  /** Undefined while they are being looked for. */
  analysis: Analysis | undefined
  on: boolean
  onSwitch?: (on: boolean) => void
  onGo: (entity: Entity) => void
  onCorrect: (change: CorrectionChange, everywhere: boolean) => void
}

/** So many fit beside the article before the reader must ask for more. */
const most = 8

/** People, places or organizations by importance, each leading to its mentions one after the other. */
export function EntitySection(props: EntitySectionProps) {
  const { part, label, text, analysis, on, onSwitch, onGo, onCorrect } = props
  const [all, setAll] = useState(false)
  const entities = analysis?.entities.filter((entity) => entity.label === label && entity.mentions.length > 0)
  const shown = all ? entities : entities?.slice(0, most)
  return (
    <section class={`keys ${part}`} data-part={part} data-on={on}>
      <SectionHead title={i18n.t(part)} count={entities?.length} on={on} onSwitch={onSwitch} />
      {on && analysis && entities && shown && shown.length > 0 && (
        <ul>
          {shown.map((entity) => (
            <Correctable
              key={entity.name}
              label={i18n.t('correct', [entity.name])}
              panel={(close) => (
                <EntityCorrection
                  entity={entity}
                  others={entities.filter((other) => other !== entity).map(({ name }) => name)}
                  aliases={findAliases(text, analysis, entity)}
                  onCorrect={(change, everywhere) => {
                    close()
                    onCorrect(change, everywhere)
                  }}
                />
              )}
            >
              <button type="button" class="key" onClick={() => onGo(entity)}>
                <bdi class="key-name">{entity.name}</bdi>
                <span class="count" aria-hidden="true">
                  {entity.mentions.length}
                </span>
                <span class="unseen">{mentionCount(entity)}</span>
              </button>
            </Correctable>
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

const mentionCount = ({ mentions: { length } }: Entity): string => i18n.t('mentionCount', length)

/** What the text calls an entity besides its name, each once. */
function findAliases(text: string, { mentions }: Analysis, entity: Entity): string[] {
  const names = entity.mentions.map((index) => text.slice(mentions[index]?.start, mentions[index]?.end))
  return [...new Set(names)].filter((name) => name !== entity.name)
}
