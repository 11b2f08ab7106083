import type { Analysis } from '../model/analysis'
import type { ArticleView } from './article-view'
import { isForText } from './is-for-text'

/**
 * Keys and clicks on the marks of a view: Enter, Space or a click goes to the next mention of the same entity,
 * `n` and `Shift+N` to the next and the previous highlight. Only one mark at a time is a stop for Tab.
 * Gives back a function that ends it.
 */
export function listenToMarks(view: ArticleView, analysis: Analysis): () => void {
  const { root } = view
  const stopAt = (mark: HTMLElement): void => {
    for (const stop of root.querySelectorAll<HTMLElement>('[tabindex="0"]:is(.mention, .quotation)'))
      stop.tabIndex = -1
    mark.tabIndex = 0
  }
  const first = visibleMarks(root)[0]
  if (first) stopAt(first)

  const goOn = (mark: HTMLElement): void => {
    const index = Number(mark.dataset.mention)
    const mention = analysis.mentions[index]
    const indexes = (mention && analysis.entities[mention.entity]?.mentions) ?? []
    const next = indexes[(indexes.indexOf(index) + 1) % indexes.length]
    if (next !== undefined) view.goToMention(next)
  }
  const step = (by: 1 | -1, from: Element | null): void => {
    const marks = visibleMarks(root)
    const at = from instanceof HTMLElement ? marks.indexOf(from) : -1
    const next = at < 0 && by < 0 ? marks.length - 1 : (at + by + marks.length) % marks.length
    const mark = marks[next]
    mark?.focus()
    mark?.scrollIntoView({ block: 'nearest' })
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || isForText(event)) return
    const mark = markAt(event.target)
    if (event.key === 'n' || event.key === 'N') step(event.shiftKey ? -1 : 1, mark)
    else if (mark?.dataset.mention && (event.key === 'Enter' || event.key === ' ')) goOn(mark)
    else return
    event.preventDefault()
  }
  const onClick = ({ target }: MouseEvent): void => {
    const mention = target instanceof Element ? target.closest<HTMLElement>('.mention') : null
    // A link in the article is followed, and a selection is not taken away.
    if (!mention || mention.closest('a') || !getSelection()?.isCollapsed || isHidden(mention)) return
    goOn(mention)
  }
  const onFocus = ({ target }: FocusEvent): void => {
    const mark = markAt(target)
    if (mark) stopAt(mark)
  }
  const ending = new AbortController()
  const { signal } = ending
  document.addEventListener('keydown', onKey, { signal })
  root.addEventListener('click', onClick, { signal })
  root.addEventListener('focusin', onFocus, { signal })
  return () => ending.abort()
}

/** The mark that has the focus or the pointer, if it is one. */
function markAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof HTMLElement && target.matches('.mention, .quotation') ? target : null
}

/** Whether the reader has switched this kind of mark off. */
export function isHidden(mark: HTMLElement): boolean {
  const { hide = '' } = mark.closest<HTMLElement>('[data-hide]')?.dataset ?? {}
  return hide.split(' ').some((kind) => mark.classList.contains(kind))
}

function visibleMarks(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('.mention[tabindex], .quotation[tabindex]')].filter(
    (mark) => !isHidden(mark),
  )
}
