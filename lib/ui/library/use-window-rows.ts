import {
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
  type VirtualItem,
} from '@tanstack/virtual-core'
import type { RefObject } from 'preact'
import { useLayoutEffect, useReducer, useState } from 'preact/hooks'

export interface WindowRows {
  items: VirtualItem[]
  /** Of the whole list and of what stands before the first item, in CSS pixels. */
  height: number
  before: number
  measure: (row: HTMLElement | null) => void
  scrollTo: (index: number) => void
}

/** In CSS pixels; each row is measured once it is there. */
const usualHeight = 118

/** Which rows of a long list the window shows. The list scrolls with the page. */
export function useWindowRows(
  list: RefObject<HTMLElement | null>,
  count: number,
  keyOf: (index: number) => string,
): WindowRows {
  const [, redraw] = useReducer((times: number) => times + 1, 0)
  const [top, setTop] = useState(0)
  const options = {
    count,
    getItemKey: keyOf,
    estimateSize: () => usualHeight,
    overscan: 4,
    scrollMargin: top,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    // So that the first rows come with the first drawing.
    initialRect: { width: innerWidth, height: innerHeight },
    onChange: () => redraw(0),
  }
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options))
  virtualizer.setOptions(options)
  useLayoutEffect(() => virtualizer._didMount(), [])
  useLayoutEffect(() => {
    virtualizer._willUpdate()
    const box = list.current?.getBoundingClientRect()
    if (box) setTop(Math.round(box.top + scrollY))
  })
  const items = virtualizer.getVirtualItems()
  return {
    items,
    height: virtualizer.getTotalSize(),
    before: (items[0]?.start ?? top) - top,
    measure: (row) => virtualizer.measureElement(row),
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  }
}
