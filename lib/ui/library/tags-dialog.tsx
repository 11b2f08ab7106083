import { useState } from 'preact/hooks'
import { parseTags } from '../../clips/change-labels'
import { i18n } from '../../platform/i18n'
import { Modal } from './modal'
import type { Counted } from './row-filter'

interface TagsDialogProps {
  tags: Counted[]
  onRename: (from: string, to: string) => void
  onClose: () => void
}

/** Gives a tag another name; that of another tag makes one of the two. */
export function TagsDialog({ tags, onRename, onClose }: TagsDialogProps) {
  const [from, setFrom] = useState(tags[0]?.value ?? '')
  const [typed, setTyped] = useState('')
  const [to = ''] = parseTags(typed)
  const other = tags.find(({ value }) => value === to && value !== from)
  const submit = (event: Event): void => {
    event.preventDefault()
    if (to && to !== from) onRename(from, to)
    onClose()
  }
  return (
    <Modal title={i18n.t('libraryManageTags')} onClose={onClose}>
      <form onSubmit={submit}>
        <label class="field">
          {i18n.t('libraryTag')}
          <select name="from" value={from} onChange={(event) => setFrom(event.currentTarget.value)}>
            {tags.map(({ value, count }) => (
              <option key={value} value={value}>
                {value} ({count})
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          {i18n.t('libraryNewName')}
          <input
            name="to"
            type="text"
            autocomplete="off"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <p class="quiet" role="status">
          {other && i18n.t('libraryWillMerge', [from, to])}
        </p>
        <p class="modal-actions">
          <button type="button" class="button" onClick={onClose}>
            {i18n.t('libraryCancel')}
          </button>
          <button type="submit" class="button primary" disabled={!to || to === from}>
            {other ? i18n.t('libraryMerge') : i18n.t('libraryRename')}
          </button>
        </p>
      </form>
    </Modal>
  )
}
