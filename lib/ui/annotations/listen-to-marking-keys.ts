import type { Span } from '../../model/span'
import { colours } from '../../render/paint-annotations'
import { isForText } from '../is-for-text'
import type { Marking } from './marking'

interface KeyScene {
  /** What the bar stands at: the selection, or a mark that was clicked. */
  span: Span | undefined
  /** That mark. */
  id: string | undefined
  isOpen: boolean
  /** Puts the bar and the selection away. */
  end: () => void
}

/**
 * Keys that mark: `h` with the last colour, `1` to `5` with one of the five, `a` with a note; on the selection, on the
 * mark that the bar is open for, or on the name or quotation that has the focus. Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y
 * undo and redo. Tab goes to the bar, Esc puts it away. Gives back a function that ends it.
 */
export function listenToMarkingKeys(marking: Marking, scene: KeyScene): () => void {
  const act = async (span: Span, key: string): Promise<void> => {
    const { placing } = marking
    if (placing !== undefined && key === 'h') {
      marking.placeAt(placing, span)
      scene.end()
      return
    }
    const colour = colours[Number(key) - 1]
    if (scene.id !== undefined && colour) await marking.edit(scene.id, { colour })
    const id = scene.id ?? (await marking.mark(span, colour))
    scene.end()
    if (key === 'a' && id !== undefined) marking.setEditing({ id, focus: 'note' })
  }
  const onKey = (event: KeyboardEvent): void => {
    const { target, key } = event
    if (isForText(event)) return
    const letter = key.toLowerCase()
    if ((event.ctrlKey || event.metaKey) && !event.altKey) {
      if (letter === 'z' && !event.shiftKey) marking.undo()
      else if (letter === 'y' || letter === 'z') marking.redo()
      else return
    } else if (event.altKey || event.ctrlKey || event.metaKey) return
    else if (key === 'Escape' && scene.isOpen) scene.end()
    else if (key === 'Tab' && !event.shiftKey && scene.isOpen && !isInBar(target))
      document.querySelector<HTMLElement>('.mark-bar button')?.focus()
    else if (/^[ha1-5]$/u.test(letter) && !event.shiftKey) {
      const span = scene.span ?? focusedSpan(marking)
      if (!span) return
      void act(span, letter)
    } else return
    // Otherwise Esc would close the popup.
    event.preventDefault()
  }
  document.addEventListener('keydown', onKey)
  return () => document.removeEventListener('keydown', onKey)
}

const isInBar = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.mark-bar') !== null

/** The span of the name or quotation that has the focus. */
function focusedSpan({ analysis }: Marking): Span | undefined {
  const { activeElement: element } = document
  if (!analysis || !(element instanceof HTMLElement)) return undefined
  const { mention, quotation } = element.dataset
  if (mention !== undefined) return analysis.mentions[Number(mention)]
  return quotation === undefined ? undefined : analysis.quotations[Number(quotation)]
}
