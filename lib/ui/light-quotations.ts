import type { Analysis } from '../model/analysis'
import type { ArticleView } from './article-view'

/** Lights up what somebody said while one of their mentions has the pointer or the focus. Gives back a function that ends it. */
export function lightQuotations({ root, light }: ArticleView, { quotations }: Analysis): () => void {
  const onOver = ({ target }: Event): void => {
    const mark = target instanceof Element ? target.closest<HTMLElement>('.mention') : null
    const entity = Number(mark?.dataset.entity ?? Number.NaN)
    light(quotations.filter(({ source }) => source === entity))
  }
  const onOut = (): void => light([])
  const listeners = { mouseover: onOver, focusin: onOver, mouseout: onOut, focusout: onOut }
  for (const [type, listener] of Object.entries(listeners)) root.addEventListener(type, listener)
  return () => {
    for (const [type, listener] of Object.entries(listeners)) root.removeEventListener(type, listener)
    light([])
  }
}
