import { readKey } from '../card/card-keys'
import { keepFromPage, makeSheet } from '../card/keep-from-page'
import { makeElement } from '../card/make-element'
import { makeHost } from '../card/make-host'
import { readPageText } from '../card/page-text'
import { scrollToRange } from '../card/scroll-to-range'
import type { Article } from '../model/article'
import type { Span } from '../model/span'
import { drawList, drawMessage } from './draw-list'
import { drawMark } from './draw-mark'
import type { MarkDetails, MarkerContent, MarkerWords } from './live-mark'
import type { AskAboutMarks } from './marks-request'
import type { Painter } from './painter'
import { placeBox } from './place-box'
import { spanOfSelection } from './span-of-selection'

/** The bar in a page, as the extension sees it. */
export interface Marker {
  /** Remembers what is selected in the page; false where nothing is. */
  take(): boolean
  /** What was selected as a span of the article's text; undefined where it is not part of it. */
  find(article: Pick<Article, 'text' | 'blocks'>): Span | undefined
  /** Shows the bar at a mark, the list, or a message. False where the document can show none. */
  show(content: MarkerContent, styles: string): boolean
  /** Closes what is shown and gives the focus back; false where nothing was. */
  close(): boolean
}

/**
 * Makes a bar for this document. It stands in the top layer, in a closed shadow root below one element that is put at
 * the end of the document and taken away with the bar, as the card does.
 */
export function makeMarker(
  ask: AskAboutMarks,
  findPainter: () => Painter | undefined,
  isExtensionGone: () => boolean,
): Marker {
  const host = makeHost('marker')
  const root = host.attachShadow({ mode: 'closed' })
  const box = makeElement('dialog', { popover: 'manual', tabindex: '-1' })
  let taken: Range | undefined
  let anchor: Range | undefined
  let before: Element | null = null
  let keys: Record<string, () => void> = {}
  let flush = nothingLeft
  let ending = new AbortController()

  const place = (): void => placeBox(box, anchor)
  const fill = (label: string, ...content: HTMLElement[]): void => {
    box.setAttribute('aria-label', label)
    box.replaceChildren(...content)
    place()
    box.focus({ preventScroll: true })
  }
  const close = (): boolean => {
    const wasOpen = host.isConnected
    void flush()
    flush = nothingLeft
    ending.abort()
    const hadFocus = document.activeElement === host
    host.remove()
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true })
    return wasOpen
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const key = readKey(event)
    if (key === 'Escape') close()
    else if (event.target !== host || root.activeElement?.matches('textarea, input')) return
    else if (key && keys[key] && !event.repeat) keys[key]()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const open = (styles: string): void => {
    root.adoptedStyleSheets = [makeSheet(styles)]
    root.append(box)
    before = document.activeElement
    document.documentElement.append(host)
    keepFromPage(host)
    box.showPopover()
    ending = new AbortController()
    const { signal } = ending
    addEventListener('keydown', onKeyDown, { capture: true, signal })
    addEventListener('pointerdown', ({ target }) => target !== host && close(), { capture: true, signal })
    addEventListener('pagehide', close, { signal })
    addEventListener('scroll', place, { capture: true, passive: true, signal })
    addEventListener('resize', place, { signal })
  }

  /** What failed because there is nobody left to do it cannot be mended by trying again. */
  const wordsNow = (words: MarkerWords): MarkerWords => ({
    ...words,
    get saveFailed() {
      return isExtensionGone() ? words.reloadPage : words.saveFailed
    },
    get copyFailed() {
      return isExtensionGone() ? words.reloadPage : words.copyFailed
    },
  })

  const showMark = (mark: MarkDetails, words: MarkerWords): void => {
    const placed = findPainter()
      ?.placed()
      .find((one) => one.mark.id === mark.id)
    anchor = placed?.range
    if (anchor && !isInView(anchor)) scrollToRange(anchor, box)
    const drawn = drawMark({
      mark,
      words: wordsNow(words),
      isChanged: anchor && placed?.isChanged,
      ask,
      close,
      onResize: place,
      replace: (...content) => {
        keys = {}
        flush = nothingLeft
        fill(words.removed, ...content)
      },
    })
    keys = drawn.keys
    flush = drawn.flush
    fill(`${words.mark}: ${mark.exact}`, ...drawn.content)
  }

  return {
    take() {
      const selection = getSelection()
      taken =
        selection && !selection.isCollapsed && selection.rangeCount > 0
          ? selection.getRangeAt(0).cloneRange()
          : undefined
      return taken !== undefined
    },
    find: (article) => taken && spanOfSelection(readPageText(document.documentElement), article, taken),
    show(content, styles) {
      if (!(document.documentElement instanceof HTMLElement)) return false
      if (!host.isConnected) open(styles)
      const { words } = content
      box.lang = words.lang
      box.dir = words.dir
      // For tests: the page may know that something is shown, and is not told what of.
      host.dataset.lede = content.kind
      keys = {}
      if (content.kind === 'mark') {
        // The selection would cover the mark's colour.
        if (taken) getSelection()?.removeAllRanges()
        showMark(content.mark, words)
      } else if (content.kind === 'list') {
        anchor = undefined
        const { marks } = content
        const placed = findPainter()?.placed() ?? []
        const onChoose = (mark: MarkDetails): void => showMark(mark, words)
        fill(words.list, ...drawList({ marks, placed, words, onChoose, close }))
      } else {
        anchor = taken
        fill(content.title, ...drawMessage(content.title, content.body, words, close))
      }
      return true
    },
    close,
  }
}

function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}

const nothingLeft = (): Promise<boolean> => Promise.resolve(true)
