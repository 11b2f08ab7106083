import { isLink } from '../clips/link-clip'
import type { Article } from '../model/article'
import { i18n, interfaceLanguage } from '../platform/i18n'
import { knownLocale } from '../render/known-locale'
import { siteOf } from '../render/site-of'
import { minutesOf } from './minutes-of'

/** Site, title, authors, date and reading time, each in a direction of its own: a page may write them as it likes. */
export function ArticleHead({ article }: { article: Article }) {
  const { title, byline, publishedTime, lang } = article
  const minutes = minutesOf(article)
  const site = siteOf(article)
  return (
    <header class="article-head">
      {site && (
        <p class="site">
          <bdi>{site}</bdi>
        </p>
      )}
      <h1 dir="auto" lang={knownLocale(lang)}>
        {title || i18n.t('untitled')}
      </h1>
      <p class="byline">
        {byline && (
          <span>
            <bdi>{byline}</bdi>
          </span>
        )}
        {publishedTime && <PublishedTime iso={publishedTime} />}
        {!isLink({ article }) && (
          <span>
            <bdi>{i18n.t('minutesToRead', minutes)}</bdi>
          </span>
        )}
      </p>
      {isLink({ article }) ? (
        <LinkNotice url={article.url} />
      ) : (
        article.confidence === 'partial' && <p class="notice">{i18n.t('partialArticle')}</p>
      )}
    </header>
  )
}

/** In the place of an article that nobody has read yet. */
function LinkNotice({ url }: { url: string }) {
  return (
    <>
      <p class="notice">{i18n.t('linkNotice')}</p>
      {/^https?:/u.test(url) && (
        <p>
          <a class="button primary open-page" href={url} target="_blank" rel="noopener noreferrer">
            {i18n.t('linkOpen')}
          </a>
        </p>
      )}
    </>
  )
}

function PublishedTime({ iso }: { iso: string }) {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return null
  // A bare date is a day, not a moment: it must not slip into the day before in zones west of Greenwich.
  const timeZone = iso.length <= 10 ? 'UTC' : undefined
  return (
    <time dateTime={iso}>
      <bdi>{new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'long', timeZone }).format(date)}</bdi>
    </time>
  )
}
