import type { ClipStore } from '../../clips/clip-store'
import type { Citable } from '../../clips/cite/cited-work'
import { i18n } from '../../platform/i18n'
import { CiteDialogLater, ExportDialogLater } from '../dialogs-later'

interface TakeAwayDialogsProps {
  kind: 'cite' | 'export'
  store: ClipStore
  /** Those that are chosen; of none, all are meant. */
  ids: string[]
  /** How many there are. */
  count: number
  onClose: () => void
}

/** Cites clips of the library, or takes them away. */
export function TakeAwayDialogs({ kind, store, ids, count, onClose }: TakeAwayDialogsProps) {
  const listAll = async (): Promise<string[]> => (await store.listRows()).map(({ id }) => id)
  if (kind === 'export') {
    const all = { words: i18n.t('exportAll', count), list: listAll }
    const chosen = { words: i18n.t('libraryChosen', ids.length), list: async () => ids }
    return (
      <ExportDialogLater
        scopes={ids.length > 0 ? [chosen, all] : [all]}
        read={(id) => store.get(id)}
        readPictures={(id) => store.getPictures(id)}
        listAll={listAll}
        onClose={onClose}
      />
    )
  }
  const load = async (): Promise<Citable[]> => {
    const sources: Citable[] = []
    for (const id of ids) {
      const clip = await store.get(id)
      // A citation needs the facts and not the text, of which a thousand articles have much.
      if (clip) sources.push({ ...clip, article: { ...clip.article, html: '', text: '', blocks: [] } })
    }
    return sources
  }
  const [only] = ids
  return (
    <CiteDialogLater
      load={load}
      onCorrect={(citation) =>
        void (only !== undefined && store.update(only, (clip) => ({ ...clip, citation })))
      }
      onClose={onClose}
    />
  )
}
