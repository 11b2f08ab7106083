import { useEffect, useRef } from 'preact/hooks'
import { parseQuery } from '../../clips/search/parse-query'
import type { ClipRow } from '../../model/clip'
import { i18n } from '../../platform/i18n'
import { ClipLine } from './clip-line'
import { listenToLibraryKeys } from './listen-to-library-keys'
import type { Choice } from './use-choice'
import type { Search } from './use-search'
import { useWindowRows } from './use-window-rows'

interface ClipListProps {
  rows: ClipRow[]
  choice: Choice
  search: Search
  onEdit: (ids: string[]) => void
  onRemove: (ids: string[]) => void
}

/** The saved articles that are in sight, out of all that are found. */
export function ClipList({ rows, choice, search, onEdit, onRemove }: ClipListProps) {
  const list = useRef<HTMLUListElement | null>(null)
  const active = useRef(-1)
  const shown = useWindowRows(list, rows.length, (index) => rows[index]?.id ?? String(index))
  const terms = parseQuery(search.found.query)
  const visible = shown.items.flatMap(({ index }) => rows[index]?.id ?? [])

  useEffect(() => search.wantContexts(visible), [visible.join(' '), search.found, search.isComplete])

  const goTo = (index: number): void => {
    const wanted = Math.min(Math.max(index, 0), rows.length - 1)
    if (wanted < 0) return
    active.current = wanted
    shown.scrollTo(wanted)
    focusRow(list.current, wanted)
  }

  useEffect(() =>
    listenToLibraryKeys({
      move: (by) => goTo(active.current + by),
      choose: () => {
        const id = rows[active.current]?.id
        if (id) choice.toggle(id)
      },
      remove: () => {
        const id = rows[active.current]?.id
        const chosen = choice.read()
        if (chosen.length > 0) onRemove(chosen)
        else if (id) onRemove([id])
      },
    }),
  )

  return (
    <ul
      ref={list}
      class="clip-list"
      aria-label={i18n.t('libraryTitle')}
      data-query={search.found.query}
      // Only the script knows how long the list would be.
      style={{ blockSize: `${shown.height}px`, paddingBlockStart: `${shown.before}px` }}
    >
      {shown.items.map(({ index, key }) => {
        const row = rows[index]
        if (!row) return null
        return (
          <ClipLine
            key={key}
            row={row}
            index={index}
            count={rows.length}
            isChosen={choice.ids.has(row.id)}
            terms={terms}
            context={search.contexts[row.id]}
            measure={shown.measure}
            onFocus={() => {
              active.current = index
            }}
            onChoose={(range) => choice.toggle(row.id, range)}
            onEdit={() => onEdit([row.id])}
            onRemove={() => onRemove([row.id])}
          />
        )
      })}
    </ul>
  )
}

/** A row that has just come into sight is drawn a moment later. */
function focusRow(list: HTMLElement | null, index: number, tries = 10): void {
  const link = list?.querySelector<HTMLElement>(`[data-index="${index}"] h2 a`)
  if (link) link.focus({ preventScroll: true })
  else if (tries > 0) requestAnimationFrame(() => focusRow(list, index, tries - 1))
}
