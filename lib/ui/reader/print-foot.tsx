import { useMemo } from 'preact/hooks'
import type { Article } from '../../model/article'
import { i18n } from '../../platform/i18n'
import { useMarkingContext } from '../annotations/marking'

interface PrintFootProps {
  article: Article
  /** The article as it is shown. */
  root: HTMLElement
}

/** What stands below the article on paper only: where it comes from, the notes of the reader, and where its links lead. */
export function PrintFoot({ article, root }: PrintFootProps) {
  const links = useMemo(() => [...root.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')], [root])
  const noted = useMarkingContext()?.placed.filter(({ annotation }) => annotation.note.trim()) ?? []
  return (
    <footer class="print-foot">
      {noted.length > 0 && (
        <section>
          <h2>{i18n.t('printNotes')}</h2>
          {noted.map(({ annotation: { id, note, selectors } }) => (
            <div key={id} class="print-note">
              <blockquote dir="auto">{selectors.quote.exact}</blockquote>
              <p dir="auto">{note}</p>
            </div>
          ))}
        </section>
      )}
      {links.length > 0 && (
        <section>
          <h2>{i18n.t('printLinks')}</h2>
          <ol>
            {links.map(({ href }, index) => (
              <li key={index}>{href}</li>
            ))}
          </ol>
        </section>
      )}
      <p class="print-source">{article.canonicalUrl ?? article.url}</p>
    </footer>
  )
}
