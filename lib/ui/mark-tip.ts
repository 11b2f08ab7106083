import type { Analysis } from '../model/analysis'
import type { Article } from '../model/article'
import { i18n } from '../platform/i18n'
import { speakerOf } from '../model/speaker-of'
import { isHidden } from './mark-keys'

const gap = 6
const id = 'mark-tip'

/**
 * Says what a mark is while it has the pointer or the focus: it can be pointed at itself, and Esc puts it away
 * (WCAG 2.2, 1.4.13). Gives back a function that ends it.
 */
export function listenForTips(root: HTMLElement, article: Article, analysis: Analysis): () => void {
  const tip = document.createElement('div')
  tip.id = id
  tip.className = 'tip'
  tip.role = 'tooltip'
  tip.hidden = true
  const frame = root.parentElement ?? root
  frame.append(tip)
  let described: HTMLElement | undefined

  const hide = (): void => {
    tip.hidden = true
    described?.removeAttribute('aria-describedby')
    described = undefined
  }
  const show = (target: EventTarget | null): void => {
    const mark = target instanceof Element ? target.closest<HTMLElement>('.mention, .quotation') : null
    if (mark === described && mark) return
    hide()
    const visible = mark && firstVisible(mark)
    const words = visible && wordsFor(visible, article, analysis)
    if (!visible || !words) return
    tip.textContent = words
    tip.hidden = false
    place(tip, visible, frame)
    visible.setAttribute('aria-describedby', id)
    described = visible
  }
  const onOver = ({ target }: Event): void => show(target)
  const onOut = ({ relatedTarget }: MouseEvent | FocusEvent): void => {
    if (relatedTarget !== tip) hide()
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || tip.hidden) return
    // Otherwise the browser would close the popup with it.
    event.preventDefault()
    hide()
  }
  const ending = new AbortController()
  const { signal } = ending
  root.addEventListener('mouseover', onOver, { signal })
  root.addEventListener('mouseout', onOut, { signal })
  root.addEventListener('focusin', onOver, { signal })
  root.addEventListener('focusout', onOut, { signal })
  tip.addEventListener('mouseleave', hide, { signal })
  document.addEventListener('keydown', onKey, { signal })
  return () => {
    ending.abort()
    tip.remove()
  }
}

/** The mark itself, or the quotation around it where its own kind is switched off. */
function firstVisible(mark: HTMLElement): HTMLElement | undefined {
  if (!isHidden(mark)) return mark
  const outer = mark.parentElement?.closest<HTMLElement>('.quotation')
  return outer && !isHidden(outer) ? outer : undefined
}

function wordsFor({ dataset }: HTMLElement, article: Article, analysis: Analysis): string | undefined {
  if (dataset.mention !== undefined) {
    const index = Number(dataset.mention)
    const mention = analysis.mentions[index]
    const entity = mention && analysis.entities[mention.entity]
    if (!entity) return undefined
    const count = i18n.t('mentionOf', [
      String(entity.mentions.indexOf(index) + 1),
      String(entity.mentions.length),
    ])
    return [i18n.t(entity.label), entity.name, count].join(' · ')
  }
  const quotation = analysis.quotations[Number(dataset.quotation)]
  if (!quotation) return undefined
  const speaker = speakerOf(article.text, analysis, quotation)
  if (!speaker) return i18n.t('speakerUnknown')
  return quotation.confidence === 'stated' ? i18n.t('saidBy', [speaker]) : i18n.t('probablySaidBy', [speaker])
}

/** The tip stands in the article, so that it scrolls with its mark without any help. */
function place(tip: HTMLElement, mark: HTMLElement, frame: HTMLElement): void {
  const [line] = mark.getClientRects()
  if (!line) return
  const { width, height } = tip.getBoundingClientRect()
  const box = frame.getBoundingClientRect()
  const visibleTop = frame.closest('main')?.getBoundingClientRect().top ?? 0
  const hasRoomAbove = line.top - height - gap > visibleTop
  tip.style.left = `${Math.max(0, Math.min(line.left - box.left, box.width - width))}px`
  tip.style.top = `${(hasRoomAbove ? line.top - height - gap : line.bottom + gap) - box.top}px`
}
