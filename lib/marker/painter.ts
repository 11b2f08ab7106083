import { readPageText } from '../card/page-text'
import { colours, markAtPoint } from '../render/paint-annotations'
import type { LiveMark } from './live-mark'
import { placeInPage, type PlacedMark } from './place-in-page'
import { pageOf, watchAddress } from './watch-address'
import { watchChanges } from './watch-changes'

/** The reader's marks as they are painted in a live page. */
export interface Painter {
  /** Asks for the marks of the page anew and paints them; false where there is nobody left to ask. */
  look(): Promise<boolean>
  /** Takes all paint away, for good. */
  leave(): void
  /** All marks of the page, with their places where they have one. */
  placed(): PlacedMark[]
}

interface PainterPorts {
  /** The marks of the page as it has its address now; undefined where Lede is gone or may no longer be here. */
  askForMarks: () => Promise<LiveMark[] | undefined>
  /** The reader has clicked on a mark. */
  onPress: (id: string) => void
  /** Whether the extension was updated or switched off under the page; then another painter may be at work. */
  isExtensionGone: () => boolean
}

/** Paints the reader's marks in this document by highlights, and keeps them in place while it changes. None of its nodes is touched. */
export function makePainter({ askForMarks, onPress, isExtensionGone }: PainterPorts): Painter {
  let marks: LiveMark[] = []
  let placed: PlacedMark[] = []
  let hasLeft = false

  const paint = (): void => {
    placed = marks.length === 0 ? [] : placeInPage(readPageText(document.documentElement), marks)
    light(placed)
  }
  /** Whether it was of any use. */
  const repaint = (): boolean => {
    if (isExtensionGone()) {
      stop()
      return true
    }
    const isBroken = placed.some((one) => one.range && !isIntact(one))
    const lost = countLost(placed)
    if (!isBroken && lost === 0) return true
    paint()
    return isBroken || countLost(placed) < lost
  }
  const changes = watchChanges(repaint)

  const look = async (): Promise<boolean> => {
    const page = pageOf(location.href)
    const asked = await askForMarks()
    if (isExtensionGone()) stop()
    else if (!asked) leave()
    if (hasLeft) return false
    // A move meanwhile has its own look.
    if (pageOf(location.href) !== page) return true
    marks = asked ?? []
    paint()
    changes.turn(marks.length > 0)
    return true
  }
  const move = (): void => {
    marks = []
    paint()
    changes.turn(false)
    void look()
  }
  const press = (event: MouseEvent): void => {
    const { target, clientX, clientY, isTrusted } = event
    if (!isTrusted || placed.length === 0 || !getSelection()?.isCollapsed) return
    if (target instanceof Element && target.closest('a, button, input, select, textarea, label, summary'))
      return
    const ranges = placed.flatMap(({ mark: { id, colour }, range }) => (range ? { id, colour, range } : []))
    const hit = markAtPoint(ranges, clientX, clientY)
    if (hit) onPress(hit.id)
  }
  const stopWatching = watchAddress(move)
  document.addEventListener('click', press, { capture: true, passive: true })

  function leave(): void {
    marks = []
    paint()
    stop()
  }
  /** The paint stays, as it is or as another painter has it by now. */
  function stop(): void {
    hasLeft = true
    marks = []
    changes.turn(false)
    stopWatching()
    document.removeEventListener('click', press, { capture: true })
  }
  return { look, leave, placed: () => placed }
}

const countLost = (placed: PlacedMark[]): number => placed.filter(({ range }) => !range).length

const isIntact = ({ range, words }: PlacedMark): boolean =>
  range !== undefined &&
  range.startContainer.isConnected &&
  range.endContainer.isConnected &&
  range.toString() === words

function light(placed: PlacedMark[]): void {
  for (const colour of colours) {
    const ranges = placed.flatMap(({ mark, range }) => (range && mark.colour === colour ? range : []))
    const name = `lede-${colour}`
    if (ranges.length === 0) {
      CSS.highlights.delete(name)
      continue
    }
    const highlight = new Highlight(...ranges)
    // What the card lights stands above them.
    highlight.priority = -1
    CSS.highlights.set(name, highlight)
  }
}
