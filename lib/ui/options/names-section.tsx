import { useEffect, useState } from 'preact/hooks'
import { openCorrectionStore } from '../../clips/correction-store'
import type { Correction, CorrectionChange } from '../../model/correction'
import { i18n } from '../../platform/i18n'
import type { Tell } from './deed'
import { SettingSection } from './setting-section'

/** A correction in words. Those of speakers hold in one article only. */
function wordsOf(change: CorrectionChange): string {
  if (change.kind === 'merge') return i18n.t('optionsNameMerge', [change.name, change.into])
  if (change.kind === 'split') return i18n.t('optionsNameSplit', [change.alias, change.name])
  if (change.kind === 'speaker') return change.content
  if (change.kind === 'hide') return i18n.t('optionsNameHidden', [change.name])
  return {
    person: i18n.t('optionsNoPerson', [change.name]),
    place: i18n.t('optionsNoPlace', [change.name]),
    organization: i18n.t('optionsNoOrganization', [change.name]),
  }[change.label]
}

/** What the reader has put right for every article, to take it back. */
export function NamesSection({ tell }: { tell: Tell }) {
  const [corrections, setCorrections] = useState<Correction[]>([])
  const load = async (): Promise<void> => setCorrections(await (await openCorrectionStore()).listEverywhere())
  useEffect(() => void load(), [])
  const remove = async (correction: Correction): Promise<void> => {
    const store = await openCorrectionStore()
    await store.remove(correction.id)
    await load()
    tell({
      words: i18n.t('removed', [wordsOf(correction.change)]),
      undo: () => store.putBack(correction).then(load),
    })
  }
  return (
    <SettingSection name="names" title={i18n.t('optionsNames')}>
      {corrections.length === 0 && <p class="setting-block quiet">{i18n.t('optionsNoNames')}</p>}
      {corrections.map((correction) => (
        <div key={correction.id} class="setting">
          <span class="setting-words">{wordsOf(correction.change)}</span>
          <button
            type="button"
            class="button"
            aria-label={i18n.t('optionsRemove', [wordsOf(correction.change)])}
            onClick={() => void remove(correction)}
          >
            {i18n.t('remove')}
          </button>
        </div>
      ))}
    </SettingSection>
  )
}
