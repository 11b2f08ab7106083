import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

const gap = 8

interface FloatProps {
  at: Range | undefined
  side: 'above' | 'below'
  children: ComponentChildren
}

/** Stands at a passage of the article and scrolls with it. */
export function Float({ at, side, children }: FloatProps) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const { current } = box
    const frame = current?.parentElement
    const rects = [...(at?.getClientRects() ?? [])]
    const [first] = rects
    const last = rects.at(-1)
    if (!current || !frame || !first || !last) return
    const { width, height } = current.getBoundingClientRect()
    const outer = frame.getBoundingClientRect()
    const top = frame.closest('main')?.getBoundingClientRect().top ?? 0
    const isAbove = side === 'above' && first.top - height - gap > top
    const line = isAbove ? first : last
    current.style.left = `${Math.max(0, Math.min(line.left - outer.left, outer.width - width))}px`
    current.style.top = `${(isAbove ? first.top - height - gap : last.bottom + gap) - outer.top}px`
    if (side === 'below') current.scrollIntoView({ block: 'nearest' })
  }, [at?.startContainer, at?.startOffset, at?.endOffset, side])
  return (
    <div class="float" ref={box}>
      {children}
    </div>
  )
}
