import { useState } from 'preact/hooks'
import type { Article } from '../../model/article'
import { i18n } from '../../platform/i18n'
import { minutesOf } from '../minutes-of'
import { writeShare } from '../write-figures'
import { sightOf, useScrolling } from './scrolling'

interface ReadingProgressProps {
  article: Article
  /** The article as it is shown. */
  root: HTMLElement
}

/** How much of the article has been read, as a thin bar and in words, and how long the rest takes. */
export function ReadingProgress({ article, root }: ReadingProgressProps) {
  const [percent, setPercent] = useState(0)
  useScrolling(root, () => {
    const sight = sightOf(root)
    const body = root.getBoundingClientRect()
    const rest = body.height - sight.height
    const read = rest > 0 ? (sight.top - body.top) / rest : 1
    setPercent(Math.round(100 * Math.min(1, Math.max(0, read))))
  })
  const minutes = Math.ceil((minutesOf(article) * (100 - percent)) / 100)
  const words =
    percent === 100
      ? i18n.t('readToEnd')
      : i18n.t('readSoFar', minutes, [String(minutes), writeShare(percent / 100)])
  return (
    <>
      <progress class="reading-bar" max={100} value={percent} aria-label={i18n.t('readProgress')} />
      <span class="reading-progress">{words}</span>
    </>
  )
}
