import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ClipStore } from '../clips/clip-store'
import { i18n, interfaceLanguage } from '../platform/i18n'
import { ImportDialog } from './import/import-dialog'
import { useDroppedFile } from './import/use-dropped-file'
import { StorageUse } from './storage-use'
import { storeFailureWords } from './store-failure-words'
import { ClipList } from './library/clip-list'
import { FilterChips } from './library/filter-chips'
import { FilterPanel } from './library/filter-panel'
import { LabelDialog } from './library/label-dialog'
import { countFacet, countMonths, passes, sortings, sortRows } from './library/row-filter'
import type { RowFilter, Sorting } from './library/row-filter'
import { SelectionBar } from './library/selection-bar'
import { TakeAwayDialogs } from './library/take-away-dialogs'
import { TagsDialog } from './library/tags-dialog'
import { Timeline } from './library/timeline'
import { useChoice } from './library/use-choice'
import { useLibrary } from './library/use-library'
import { useSearch } from './library/use-search'
import { useSettled } from './library/use-settled'

type Opened =
  | { kind: 'label'; ids: string[] }
  | { kind: 'tags' }
  | { kind: 'cite' | 'export'; ids: string[] }
  | { kind: 'import'; file?: File }

const sortingWord = (sorting: Sorting): string =>
  ({
    newest: i18n.t('librarySortNewest'),
    changed: i18n.t('librarySortChanged'),
    title: i18n.t('librarySortTitle'),
    site: i18n.t('librarySortSite'),
  })[sorting]

/** The saved articles: to search, to narrow down, to sort, to put in order. */
export function Library({ store }: { store: ClipStore }) {
  const [query, setQuery] = useState('')
  const [filter, setFilter] = useState<RowFilter>({ chosen: [] })
  const [sorting, setSorting] = useState<Sorting>('newest')
  const [opened, setOpened] = useState<Opened>()
  const renew = useRef<(ids: string[]) => void>(() => undefined)
  const library = useLibrary(store, (ids) => renew.current(ids))
  const { rows } = library
  const search = useSearch(query, library.isWhole)
  renew.current = search.renew
  const { ids } = search.found

  useEffect(() => {
    document.title = i18n.t('libraryTitle')
  }, [])
  const sorted = useMemo(() => sortRows(rows ?? [], sorting, interfaceLanguage()), [rows, sorting])
  const found = useMemo(() => (ids ? sorted.filter((row) => ids.has(row.id)) : sorted), [sorted, ids])
  const shown = useMemo(() => found.filter((row) => passes(row, filter)), [found, filter])
  const settledFound = useSettled(found, [], 200)
  const settledShown = useSettled(shown, [], 200)
  const months = useMemo(() => countMonths(settledFound), [settledFound])
  const choice = useChoice(shown.map((row) => row.id))
  const bring = useCallback((file?: File) => setOpened({ kind: 'import', file }), [])
  useDroppedFile(bring)
  const isNarrowed = ids !== undefined || shown.length !== found.length

  // What is not there, or not in sight, must not be chosen unseen.
  useEffect(() => {
    if (choice.ids.size === 0) return
    const kept = shown.filter((row) => choice.ids.has(row.id)).map((row) => row.id)
    if (kept.length !== choice.ids.size) choice.set(kept)
  }, [shown])

  return (
    <main class="library" data-searcher={search.isComplete ? 'complete' : undefined}>
      <header>
        <p class="wordmark" aria-hidden="true">
          Lede
        </p>
        <h1>{i18n.t('libraryTitle')}</h1>
        {rows && rows.length > 0 && <p class="quiet total">{i18n.t('libraryCount', library.count)}</p>}
        <button type="button" class="button bring" data-action="import" onClick={() => bring()}>
          {i18n.t('import')}
        </button>
      </header>
      {library.failure && (
        <p class="notice" role="alert">
          {storeFailureWords(library.failure)}
        </p>
      )}
      <div role="status" class="removed">
        {library.deed && (
          <p>
            {library.deed.words}{' '}
            <button type="button" class="button" onClick={library.undo}>
              {i18n.t('undo')}
            </button>
          </p>
        )}
      </div>
      {rows?.length === 0 && <p class="empty">{i18n.t('libraryEmpty')}</p>}
      {rows && rows.length > 0 && (
        <div class="shelves">
          <FilterPanel
            rows={settledShown}
            filter={filter}
            onFilter={setFilter}
            onManageTags={() => setOpened({ kind: 'tags' })}
          />
          <div class="articles">
            <div class="desk">
              <input
                type="search"
                aria-label={i18n.t('librarySearch')}
                placeholder={i18n.t('librarySearch')}
                aria-keyshortcuts="/"
                value={query}
                onInput={(event) => setQuery(event.currentTarget.value)}
              />
              <label class="sorting">
                {i18n.t('librarySort')}
                <select
                  value={sorting}
                  onChange={(event) => setSorting(event.currentTarget.value as Sorting)}
                >
                  {sortings.map((one) => (
                    <option key={one} value={one}>
                      {sortingWord(one)}
                    </option>
                  ))}
                </select>
              </label>
            </div>
            <Timeline
              months={months}
              chosen={filter.month}
              onChoose={(month) => setFilter({ ...filter, month })}
            />
            <FilterChips filter={filter} onFilter={setFilter} />
            <div class="tally">
              <SelectionBar
                chosen={choice.ids.size}
                shown={shown.length}
                onAll={(isAll) => choice.set(isAll ? shown.map((row) => row.id) : [])}
                onEdit={() => setOpened({ kind: 'label', ids: [...choice.ids] })}
                onRemove={() => void library.remove([...choice.ids])}
                onCite={() => setOpened({ kind: 'cite', ids: [...choice.ids] })}
                onExport={() => setOpened({ kind: 'export', ids: [...choice.ids] })}
              />
              <p class="quiet found" role="status">
                {isNarrowed && i18n.t('libraryFound', shown.length)}{' '}
                {ids && !search.isComplete && i18n.t('libraryStillReading')}
                {search.hasFailed && i18n.t('librarySearchFailed')}
              </p>
            </div>
            {shown.length === 0 && <p class="empty">{i18n.t('libraryNothing')}</p>}
            <ClipList
              rows={shown}
              choice={choice}
              search={search}
              onEdit={(edited) => setOpened({ kind: 'label', ids: edited })}
              onRemove={(removed) => void library.remove(removed)}
            />
          </div>
        </div>
      )}
      {library.isWhole && (
        <StorageUse
          store={store}
          // A dialog may have written a backup.
          state={opened ? undefined : rows}
          onBackUp={async () => (await import('./export/back-up')).backUp(store)}
        />
      )}
      {rows && opened?.kind === 'label' && (
        <LabelDialog
          rows={rows.filter((row) => opened.ids.includes(row.id))}
          knownTags={countFacet(rows, 'tag').map(({ value }) => value)}
          knownCollections={countFacet(rows, 'collection').map(({ value }) => value)}
          onApply={(change) => void library.label(opened.ids, change)}
          onClose={() => setOpened(undefined)}
        />
      )}
      {rows && opened?.kind === 'tags' && (
        <TagsDialog
          tags={countFacet(rows, 'tag')}
          onRename={(from, to) => void library.rename(from, to)}
          onClose={() => setOpened(undefined)}
        />
      )}
      {(opened?.kind === 'cite' || opened?.kind === 'export') && (
        <TakeAwayDialogs
          kind={opened.kind}
          store={store}
          ids={opened.ids}
          count={library.count}
          onClose={() => setOpened(undefined)}
        />
      )}
      {opened?.kind === 'import' && (
        <ImportDialog
          store={store}
          file={opened.file}
          onDone={(words, undo) => void library.finish(words, undo)}
          onClose={() => setOpened(undefined)}
        />
      )}
    </main>
  )
}
