import { useEffect } from 'preact/hooks'
import { readPlace, writePlace } from '../../platform/reading-places'

/** How long the text must stand still before its place is kept, in milliseconds. */
const stillFor = 400

/** Goes to where the reader left the article, and keeps the place as they scroll on; does nothing without a root. */
export function useReadingPlace(root: HTMLElement | undefined, url: string): void {
  useEffect(() => {
    if (!root) return undefined
    const ending = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const keep = (): void => {
      const blocks = [...root.querySelectorAll<HTMLElement>('[data-block]')]
      const top = blocks.find((block) => block.getBoundingClientRect().bottom > 60)
      if (top) void writePlace(url, top === blocks[0] ? 0 : Number(top.dataset.block))
    }
    const onScroll = (): void => {
      clearTimeout(timer)
      timer = setTimeout(keep, stillFor)
    }
    void readPlace(url).then((block) => {
      if (ending.signal.aborted) return
      if (block) root.querySelector(`[data-block="${block}"]`)?.scrollIntoView({ block: 'start' })
      document.addEventListener('scroll', onScroll, { capture: true, signal: ending.signal })
    })
    return () => {
      ending.abort()
      clearTimeout(timer)
    }
  }, [root, url])
}
