import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { foldText } from '../../model/fold-text'

/**
 * Hides the settings (`.setting`, `.setting-block`) in which a query's words do not all occur, in their own words or in the
 * title of their section. Gives back how many are left.
 */
export function useFilter(page: RefObject<HTMLElement | null>, query: string): number {
  const [left, setLeft] = useState(1)
  useLayoutEffect(() => {
    const words = foldText(query).split(/\s+/u).filter(Boolean)
    const all = [...(page.current?.querySelectorAll<HTMLElement>('.setting, .setting-block') ?? [])]
    for (const one of all) {
      const title = one.closest('.settings')?.querySelector('h2')?.textContent ?? ''
      const text = foldText(`${title} ${one.textContent}`)
      one.hidden = !words.every((word) => text.includes(word))
    }
    setLeft(all.filter(({ hidden }) => !hidden).length)
  }, [query])
  return left
}
