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
  const ending = new AbortController()
  const { signal } = ending
  for (const type of ['mouseover', 'focusin']) root.addEventListener(type, onOver, { signal })
  for (const type of ['mouseout', 'focusout']) root.addEventListener(type, onOut, { signal })
  return () => {
    ending.abort()
    light([])
  }
}
