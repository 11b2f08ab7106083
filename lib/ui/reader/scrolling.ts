import { useEffect } from 'preact/hooks'

/** What of the text is in sight, in pixels of the window. */
export interface Sight {
  top: number
  height: number
}

/** The part of the window in which a root's text scrolls: its column, or the whole window where that is too narrow for columns. */
export function sightOf(root: HTMLElement): Sight {
  const column = root.closest('main')
  const top = Math.max(0, column?.getBoundingClientRect().top ?? 0)
  return { top, height: Math.min(innerHeight, column?.clientHeight ?? innerHeight) }
}

/** What scrolls a root's text: its column, or the whole window where that is too narrow for columns. */
export function scrollerOf(root: HTMLElement): Element | null {
  const column = root.closest('main')
  return column && column.scrollHeight > column.clientHeight ? column : document.scrollingElement
}

/** Gentle, unless the reader wants no motion. */
export const scrollBehavior = (): ScrollBehavior =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'

/** Calls at once, and once a frame at most while something scrolls or the text's height changes. */
export function useScrolling(root: HTMLElement, onMove: () => void): void {
  useEffect(() => {
    let frame = 0
    const plan = (): void => {
      frame ||= requestAnimationFrame(() => {
        frame = 0
        onMove()
      })
    }
    const sizes = new ResizeObserver(plan)
    sizes.observe(root)
    document.addEventListener('scroll', plan, { capture: true, passive: true })
    plan()
    return () => {
      cancelAnimationFrame(frame)
      sizes.disconnect()
      document.removeEventListener('scroll', plan, { capture: true })
    }
  }, [root])
}

/** The last of some elements, which stand one below the other, that begins above a line of the window; -1 where none does. */
export function lastAbove(elements: readonly Element[], line: number): number {
  let low = 0
  let high = elements.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((elements[middle]?.getBoundingClientRect().top ?? Infinity) <= line) low = middle + 1
    else high = middle
  }
  return low - 1
}
