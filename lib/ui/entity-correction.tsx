import { useState } from 'preact/hooks'
import type { Entity } from '../model/analysis'
import type { CorrectionChange } from '../model/correction'
import { i18n } from '../platform/i18n'
import { NameChoice } from './correction-panel'

interface EntityCorrectionProps {
  entity: Entity
  /** The other names of its kind in the article. */
  others: string[]
  /** What else the text calls it. */
  aliases: string[]
  onCorrect: (change: CorrectionChange, everywhere: boolean) => void
}

/** What the reader can say of a name: that it is none, that it is of no interest, that it is another's, that it is two people's. */
export function EntityCorrection({ entity, others, aliases, onCorrect }: EntityCorrectionProps) {
  const [everywhere, setEverywhere] = useState(false)
  const { label, name } = entity
  const drop = { person: 'notPerson', place: 'notPlace', organization: 'notOrganization' } as const
  return (
    <>
      <button
        type="button"
        class="button"
        onClick={() => onCorrect({ kind: 'drop', label, name }, everywhere)}
      >
        {i18n.t(drop[label])}
      </button>
      <button
        type="button"
        class="button"
        onClick={() => onCorrect({ kind: 'hide', label, name }, everywhere)}
      >
        {i18n.t('hideName')}
      </button>
      {aliases.map((alias) => (
        <button
          key={alias}
          type="button"
          class="button"
          onClick={() => onCorrect({ kind: 'split', label, name, alias }, everywhere)}
        >
          {i18n.t('isAnother', [alias])}
        </button>
      ))}
      {others.length > 0 && (
        <NameChoice
          label={i18n.t('sameAs')}
          names={others}
          onChoose={(into) => onCorrect({ kind: 'merge', label, name, into }, everywhere)}
        />
      )}
      <label class="choice">
        <input
          type="checkbox"
          checked={everywhere}
          onChange={({ currentTarget: { checked } }) => setEverywhere(checked)}
        />
        {i18n.t('inEveryArticle')}
      </label>
    </>
  )
}
