import { useEffect, useState } from 'preact/hooks'
import type { Article } from '../../model/article'
import type { Span } from '../../model/span'
import { spanOfRange } from '../../render/span-range'

/** The span of the article that the reader has selected in the view, once the button of the mouse is up again. */
export function useSelection(root: HTMLElement | undefined, article: Article): Span | undefined {
  const [span, setSpan] = useState<Span>()
  useEffect(() => {
    if (!root) return undefined
    let isDown = false
    const read = (): void => {
      if (!isDown) setSpan(selectedSpan(root, article))
    }
    const onDown = ({ target }: Event): void => {
      isDown = !(target instanceof Element && target.closest('.mark-bar, .note-editor'))
    }
    const onUp = (): void => {
      isDown = false
      // The selection that a click takes away goes only after it.
      setTimeout(read)
    }
    const ending = new AbortController()
    const { signal } = ending
    document.addEventListener('pointerdown', onDown, { signal })
    document.addEventListener('pointerup', onUp, { signal })
    document.addEventListener('pointercancel', onUp, { signal })
    document.addEventListener('selectionchange', read, { signal })
    return () => ending.abort()
  }, [root, article])
  return span
}

function selectedSpan(root: HTMLElement, { blocks, text }: Article): Span | undefined {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const span = spanOfRange(root, blocks, selection.getRangeAt(0))
  if (!span) return undefined
  const words = text.slice(span.start, span.end)
  const start = span.start + words.length - words.trimStart().length
  const end = span.end - (words.length - words.trimEnd().length)
  return end > start ? { start, end } : undefined
}
