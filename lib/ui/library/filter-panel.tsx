import { useEffect, useMemo, useState } from 'preact/hooks'
import type { ClipRow } from '../../model/clip'
import { i18n } from '../../platform/i18n'
import { FacetList } from './facet-list'
import { countFacet, facets, type Facet, type RowFilter } from './row-filter'

const besideList = matchMedia('(min-width: 60rem)')

export const facetWord = (facet: Facet): string =>
  ({
    collection: i18n.t('libraryCollections'),
    tag: i18n.t('libraryTags'),
    site: i18n.t('librarySites'),
    person: i18n.t('people'),
    place: i18n.t('places'),
  })[facet]

interface FilterPanelProps {
  /** What is found and passes the filter, to be counted. */
  rows: ClipRow[]
  filter: RowFilter
  onFilter: (filter: RowFilter) => void
  onManageTags: () => void
}

/** A filter with a value more, or less where it has it. */
export function toggleFacet(filter: RowFilter, facet: Facet, value: string): RowFilter {
  const isSame = (one: RowFilter['chosen'][number]): boolean => one.facet === facet && one.value === value
  const chosen = filter.chosen.some(isSame)
    ? filter.chosen.filter((one) => !isSame(one))
    : [...filter.chosen, { facet, value }]
  return { ...filter, chosen }
}

/** By what the list can be narrowed down; open where it has a place beside the list. */
export function FilterPanel({ rows, filter, onFilter, onManageTags }: FilterPanelProps) {
  const [isWide, setWide] = useState(() => besideList.matches)
  useEffect(() => {
    const onChange = (): void => setWide(besideList.matches)
    besideList.addEventListener('change', onChange)
    return () => besideList.removeEventListener('change', onChange)
  }, [])
  return (
    <aside class="filters" aria-label={i18n.t('libraryFilter')}>
      <details open={isWide}>
        <summary>{i18n.t('libraryFilter')}</summary>
        <div class="days">
          {(['from', 'to'] as const).map((end) => (
            <label key={end}>
              {i18n.t(end === 'from' ? 'libraryFrom' : 'libraryTo')}
              <input
                type="date"
                value={filter[end] ?? ''}
                onInput={(event) => onFilter({ ...filter, [end]: event.currentTarget.value || undefined })}
              />
            </label>
          ))}
        </div>
        <Facets rows={rows} filter={filter} onFilter={onFilter} />
        <button type="button" class="button" data-action="manage-tags" onClick={onManageTags}>
          {i18n.t('libraryManageTags')}
        </button>
      </details>
    </aside>
  )
}

function Facets({ rows, filter, onFilter }: Pick<FilterPanelProps, 'rows' | 'filter' | 'onFilter'>) {
  const counted = useMemo(() => facets.map((facet) => ({ facet, values: countFacet(rows, facet) })), [rows])
  return (
    <>
      {counted.map(({ facet, values }) => (
        <FacetList
          key={facet}
          name={facetWord(facet)}
          counted={values}
          chosen={filter.chosen.filter((one) => one.facet === facet).map((one) => one.value)}
          onToggle={(value) => onFilter(toggleFacet(filter, facet, value))}
        />
      ))}
    </>
  )
}
