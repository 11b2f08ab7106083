import { useRef, useState } from 'preact/hooks'

export interface Choice {
  ids: Set<string>
  /** Turns one on or off; with `range`, all from the last one to this one become like this one. */
  toggle: (id: string, range?: boolean) => void
  set: (ids: string[]) => void
  /** What is chosen by now, drawn or not. */
  read: () => string[]
}

/** Which clips the reader has chosen, out of those that the list shows. */
export function useChoice(shown: string[]): Choice {
  const [ids, setIds] = useState(new Set<string>())
  // A key may come before the last one is drawn: the next choice starts from what is meant, not from what is shown.
  const meantIds = useRef(ids)
  const last = useRef<string | undefined>(undefined)
  const keep = (next: Set<string>): void => {
    meantIds.current = next
    setIds(next)
  }
  const toggle = (id: string, range = false): void => {
    const from = range && last.current !== undefined ? shown.indexOf(last.current) : -1
    const to = shown.indexOf(id)
    const meant = from === -1 ? [id] : shown.slice(Math.min(from, to), Math.max(from, to) + 1)
    const isOn = !meantIds.current.has(id)
    const next = new Set(meantIds.current)
    for (const one of meant) {
      if (isOn) next.add(one)
      else next.delete(one)
    }
    last.current = id
    keep(next)
  }
  return { ids, toggle, set: (all) => keep(new Set(all)), read: () => [...meantIds.current] }
}
