import { i18n } from '../../platform/i18n'

interface SelectionBarProps {
  chosen: number
  shown: number
  onAll: (isAll: boolean) => void
  onEdit: () => void
  onRemove: () => void
  onCite: () => void
  /** Of what is chosen, or of all. */
  onExport: () => void
}

/** What can be done with the articles that are chosen. */
export function SelectionBar(props: SelectionBarProps) {
  const { chosen, shown, onAll, onEdit, onRemove } = props
  const isAll = chosen > 0 && chosen >= shown
  return (
    <div class="selection" role="group" aria-label={i18n.t('librarySelection')}>
      <label class="tick">
        <input
          type="checkbox"
          checked={isAll}
          indeterminate={chosen > 0 && !isAll}
          onChange={() => onAll(!isAll)}
        />
        {chosen > 0 ? i18n.t('libraryChosen', chosen) : i18n.t('libraryAll')}
      </label>
      {chosen > 0 && (
        <>
          <button type="button" class="button" data-action="label-chosen" onClick={onEdit}>
            {i18n.t('libraryEdit')}
          </button>
          <button type="button" class="button" data-action="cite-chosen" onClick={props.onCite}>
            {i18n.t('cite')}
          </button>
          <button type="button" class="button" data-action="remove-chosen" onClick={onRemove}>
            {i18n.t('remove')}
          </button>
        </>
      )}
      <button type="button" class="button" data-action="export" onClick={props.onExport}>
        {i18n.t('export')}
      </button>
    </div>
  )
}
