import { useState } from 'preact/hooks'
import { parseTags, type LabelChange } from '../../clips/change-labels'
import type { ClipRow } from '../../model/clip'
import { i18n } from '../../platform/i18n'
import { Modal } from './modal'

interface LabelDialogProps {
  /** Those to change. */
  rows: ClipRow[]
  /** In use anywhere, to choose from. */
  knownTags: string[]
  knownCollections: string[]
  onApply: (change: LabelChange) => void
  onClose: () => void
}

/** Tags and collection of one article or of many. */
export function LabelDialog({ rows, knownTags, knownCollections, onApply, onClose }: LabelDialogProps) {
  const [remove, setRemove] = useState<string[]>([])
  const [typed, setTyped] = useState('')
  const collections = [...new Set(rows.map((row) => row.collection ?? ''))]
  const shared = collections.length === 1 ? collections[0] : undefined
  const [collection, setCollection] = useState(shared ?? '')
  const tags = [...new Set(rows.flatMap((row) => row.tags))]
  const title =
    rows.length === 1 ? rows[0]?.title || i18n.t('untitled') : i18n.t('libraryChosen', rows.length)
  const submit = (event: Event): void => {
    event.preventDefault()
    const isOther = collection !== (shared ?? '')
    onApply({ add: parseTags(typed), remove, ...(isOther && { collection: collection.trim() }) })
    onClose()
  }
  const toggle = (tag: string): void =>
    setRemove(remove.includes(tag) ? remove.filter((one) => one !== tag) : [...remove, tag])
  return (
    <Modal title={title} onClose={onClose}>
      <form onSubmit={submit}>
        {tags.length > 0 && (
          <fieldset>
            <legend>{i18n.t('libraryKeepTags')}</legend>
            {tags.map((tag) => (
              <label key={tag} class="tick">
                <input type="checkbox" checked={!remove.includes(tag)} onChange={() => toggle(tag)} />
                <bdi>{tag}</bdi>
                {rows.length > 1 && (
                  <span class="count">{rows.filter((row) => row.tags.includes(tag)).length}</span>
                )}
              </label>
            ))}
          </fieldset>
        )}
        <label class="field">
          {i18n.t('libraryAddTags')}
          <input
            name="tags"
            type="text"
            list="known-tags"
            autocomplete="off"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          {i18n.t('libraryCollection')}
          <input
            name="collection"
            type="text"
            list="known-collections"
            autocomplete="off"
            placeholder={shared === undefined ? i18n.t('librarySeveral') : undefined}
            value={collection}
            onInput={(event) => setCollection(event.currentTarget.value)}
          />
        </label>
        <Options id="known-tags" values={knownTags} />
        <Options id="known-collections" values={knownCollections} />
        <p class="modal-actions">
          <button type="button" class="button" onClick={onClose}>
            {i18n.t('libraryCancel')}
          </button>
          <button type="submit" class="button primary">
            {i18n.t('libraryApply')}
          </button>
        </p>
      </form>
    </Modal>
  )
}

function Options({ id, values }: { id: string; values: string[] }) {
  return (
    <datalist id={id}>
      {values.map((value) => (
        <option key={value} value={value} />
      ))}
    </datalist>
  )
}
