import { i18n } from '../../platform/i18n'
import { facetWord, toggleFacet } from './filter-panel'
import type { RowFilter } from './row-filter'

interface FilterChipsProps {
  filter: RowFilter
  onFilter: (filter: RowFilter) => void
}

/** What the list is narrowed down to; a press takes it away. */
export function FilterChips({ filter, onFilter }: FilterChipsProps) {
  const { chosen, month, from, to } = filter
  if (chosen.length === 0 && !month && !from && !to) return null
  return (
    <div class="chips" role="group" aria-label={i18n.t('libraryNarrowed')}>
      {chosen.map(({ facet, value }) => (
        <Chip key={`${facet} ${value}`} onRemove={() => onFilter(toggleFacet(filter, facet, value))}>
          {`${facetWord(facet)}: ${value}`}
        </Chip>
      ))}
      {(['month', 'from', 'to'] as const).map((key) => {
        const value = filter[key]
        if (!value) return null
        const word = { month: '', from: i18n.t('libraryFrom'), to: i18n.t('libraryTo') }[key]
        return (
          <Chip key={key} onRemove={() => onFilter({ ...filter, [key]: undefined })}>
            {`${word} ${value}`.trim()}
          </Chip>
        )
      })}
      <button type="button" class="button" data-action="clear" onClick={() => onFilter({ chosen: [] })}>
        {i18n.t('libraryClear')}
      </button>
    </div>
  )
}

function Chip({ children, onRemove }: { children: string; onRemove: () => void }) {
  return (
    <button type="button" class="chip" aria-label={i18n.t('libraryDrop', [children])} onClick={onRemove}>
      <bdi>{children}</bdi> <span aria-hidden="true">×</span>
    </button>
  )
}
