import type { ChosenText } from '../model/chosen-text'
import { i18n } from '../platform/i18n'

interface ArticleChoiceProps {
  articles: ChosenText[]
  onChoose: (path: string) => void
}

/** The articles of a page that holds several: one click reads one. */
export function ArticleChoice({ articles, onChoose }: ArticleChoiceProps) {
  return (
    <section class="article-choice" aria-labelledby="article-choice">
      <h2 id="article-choice">{i18n.t('severalArticles')}</h2>
      <ul>
        {articles.map(({ path, title }) => (
          <li key={path}>
            <button type="button" class="button" onClick={() => onChoose(path)}>
              <bdi>{title}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
