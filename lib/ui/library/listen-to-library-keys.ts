interface LibraryKeys {
  /** To another row, so many further down. */
  move: (by: number) => void
  choose: () => void
  remove: () => void
}

const steps: Record<string, number> = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 }

/** The keys of the library; gives back how they end. Where somebody writes, and in dialogs, keys are letters. */
export function listenToLibraryKeys({ move, choose, remove }: LibraryKeys): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return
    const at = event.target instanceof HTMLElement ? event.target : document.body
    const isSearch = at.matches('[type="search"]')
    const isInList = at.closest('.clip-list') !== null
    // A row that has just been drawn gets the focus a moment later; until then the page has it.
    const isNearList = isInList || at === document.body
    if (isSearch && event.key === 'ArrowDown') move(1)
    else if (at.matches('input:not([type="checkbox"]), select, textarea')) return
    else if (event.key === '/') document.querySelector<HTMLElement>('.library [type="search"]')?.focus()
    else if (steps[event.key] !== undefined && (isInList || event.key.length === 1))
      move(steps[event.key] ?? 0)
    else if (isNearList && event.key === 'x') choose()
    else if (isNearList && event.key === 'Delete') remove()
    else return
    event.preventDefault()
  }
  document.addEventListener('keydown', onKey)
  return () => document.removeEventListener('keydown', onKey)
}
