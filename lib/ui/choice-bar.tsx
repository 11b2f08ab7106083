import { useState } from 'preact/hooks'
import { i18n } from '../platform/i18n'
import { forgetPickedPath } from '../platform/picked-paths'
import { ArticleChoice } from './article-choice'
import type { Reading } from './reading'

interface ChoiceBarProps {
  reading: Reading
  onChoose?: (path: string) => void
  onPick?: () => void
}

/** Says where the text is a choice, or may be the wrong one, and offers another. */
export function ChoiceBar({ reading, onChoose, onPick }: ChoiceBarProps) {
  const { article, articles, isPicked } = reading
  const [isForgotten, setForgotten] = useState(false)
  const forget = (): void => void forgetPickedPath(article.url).then(() => setForgotten(true))
  return (
    <>
      {isPicked && (
        <p class="choice-bar" role="status">
          {i18n.t(isForgotten ? 'pickForgotten' : 'pickedBefore')}
          {!isForgotten && (
            <button type="button" class="button" data-action="forget-pick" onClick={forget}>
              {i18n.t('forgetPick')}
            </button>
          )}
        </p>
      )}
      {article.confidence === 'partial' && onPick && (
        <p class="choice-bar">
          <button type="button" class="button" data-action="pick-instead" onClick={onPick}>
            {i18n.t('pickText')}
          </button>
        </p>
      )}
      {articles && onChoose && <ArticleChoice articles={articles} onChoose={onChoose} />}
    </>
  )
}
