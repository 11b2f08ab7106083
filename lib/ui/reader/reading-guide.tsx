import { useEffect, useRef } from 'preact/hooks'
import type { ReadingStyle } from '../../platform/reading-style'
import { isForText } from '../is-for-text'
import { lastAbove, scrollBehavior, scrollerOf, sightOf, useScrolling } from './scrolling'

interface ReadingGuideProps {
  /** The article as it is shown. */
  root: HTMLElement
  guide: ReadingStyle['guide']
  onChange: (guide: ReadingStyle['guide']) => void
}

/** Where in the window the paragraph being read is looked for, as a part of its height. */
const readingLine = 0.35

/**
 * What keeps the eye in its place: one paragraph lit among the others, or a ruler. `j` and `k` go from paragraph to
 * paragraph, the arrows too while one is lit; `f` and `r` switch the one and the other.
 */
export function ReadingGuide({ root, guide, onChange }: ReadingGuideProps) {
  const current = useRef<Element | undefined>(undefined)
  /** Set while a key's own scrolling lasts: the paragraph that was gone to stays lit although it may not reach the line. */
  const isGoing = useRef(false)
  const light = (block: Element | undefined): void => {
    if (block === current.current) return
    current.current?.removeAttribute('data-current')
    block?.setAttribute('data-current', '')
    current.current = block
  }
  const findCurrent = (): void => {
    if (isGoing.current) return
    const blocks = blocksOf(root)
    const sight = sightOf(root)
    light(blocks[Math.max(0, lastAbove(blocks, sight.top + sight.height * readingLine))])
  }
  useScrolling(root, findCurrent)
  useEffect(() => {
    const step = (by: 1 | -1): void => {
      const blocks = blocksOf(root)
      const at = current.current ? blocks.indexOf(current.current) : -1
      const next = blocks[Math.min(blocks.length - 1, Math.max(0, at + by))]
      if (!next) return
      isGoing.current = true
      light(next)
      next.scrollIntoView({ block: 'center', behavior: scrollBehavior() })
    }
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      if (event.defaultPrevented || isForText(event)) return
      const isLit = guide === 'paragraph'
      if (event.key === 'j' || (isLit && event.key === 'ArrowDown')) step(1)
      else if (event.key === 'k' || (isLit && event.key === 'ArrowUp')) step(-1)
      else if (event.key === 'f') onChange(isLit ? 'none' : 'paragraph')
      else if (event.key === 'r') onChange(guide === 'ruler' ? 'none' : 'ruler')
      else return
      event.preventDefault()
    }
    const onOwnScroll = (): void => {
      isGoing.current = false
    }
    const ending = new AbortController()
    const { signal } = ending
    document.addEventListener('keydown', onKey, { signal })
    for (const type of ['wheel', 'touchmove', 'pointerdown'])
      document.addEventListener(type, onOwnScroll, { signal, passive: true })
    return () => ending.abort()
  }, [root, guide, onChange])
  return guide === 'ruler' ? <ReadingRuler root={root} /> : null
}

const blocksOf = (root: HTMLElement): Element[] => [...root.querySelectorAll('[data-block]')]

/** A band of a few lines that follows the pointer, and the up and down keys line by line. */
function ReadingRuler({ root }: { root: HTMLElement }) {
  const band = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const line = (): number => Number.parseFloat(getComputedStyle(root).lineHeight)
    const sight = sightOf(root)
    let middle = sight.top + sight.height * readingLine
    const put = (): void => {
      const height = line() * 2.4
      const { top, height: room } = sightOf(root)
      middle = Math.min(top + room - height / 2, Math.max(top + height / 2, middle))
      const column = root.closest('main')?.getBoundingClientRect()
      const place = {
        '--ruler-top': middle - height / 2,
        '--ruler-height': height,
        '--ruler-left': column?.left ?? 0,
        '--ruler-width': column?.width ?? innerWidth,
      }
      for (const [name, value] of Object.entries(place)) band.current?.style.setProperty(name, `${value}px`)
    }
    const onPointer = ({ clientY, target }: PointerEvent): void => {
      if (!(target instanceof Element && target.closest('main'))) return
      middle = clientY
      put()
    }
    const onKey = (event: KeyboardEvent): void => {
      const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
      if (
        by === 0 ||
        event.defaultPrevented ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        isForText(event)
      )
        return
      event.preventDefault()
      const { top, height } = sightOf(root)
      const next = middle + by * line()
      // Near the edge the text moves instead.
      if (next < top + height * 0.2 || next > top + height * 0.7) scrollerOf(root)?.scrollBy(0, by * line())
      else middle = next
      put()
    }
    const ending = new AbortController()
    const { signal } = ending
    document.addEventListener('pointermove', onPointer, { signal })
    document.addEventListener('keydown', onKey, { signal })
    window.addEventListener('resize', put, { signal })
    put()
    return () => ending.abort()
  }, [root])
  return <div class="reading-ruler" ref={band} aria-hidden="true" />
}
