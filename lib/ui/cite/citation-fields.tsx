import { useState } from 'preact/hooks'
import { readDate } from '../../clips/cite/cited-work'
import type { Article } from '../../model/article'
import type { CitationWords } from '../../model/clip'
import { i18n } from '../../platform/i18n'

interface CitationFieldsProps {
  article: Article
  words: CitationWords
  isOpen: boolean
  onChange: (words: CitationWords) => void
  /** The reader has left a field. */
  onSettle: () => void
}

const names = ['byline', 'publishedTime', 'title', 'siteName'] as const
type Name = (typeof names)[number]

const labelOf = (name: Name): string =>
  ({
    byline: i18n.t('citeAuthors'),
    publishedTime: i18n.t('citeDate'),
    title: i18n.t('citeTitle'),
    siteName: i18n.t('citeSite'),
  })[name]

const hintOf = (name: Name): string | undefined =>
  name === 'byline'
    ? i18n.t('citeAuthorsHint')
    : name === 'publishedTime'
      ? i18n.t('citeDateHint')
      : undefined

/** What the page says of authors, date, title and site, to be put right. */
export function CitationFields({ article, words, isOpen, onChange, onSettle }: CitationFieldsProps) {
  // It must not shut while what was missing is written.
  const [wasOpen] = useState(isOpen)
  const told = (name: Name): string => {
    const text = article[name] ?? ''
    return name === 'publishedTime' ? text.slice(0, 10) : text
  }
  const change = (name: Name, value: string): void => {
    const { [name]: _, ...others } = words
    onChange(value === told(name) ? others : { ...others, [name]: value })
  }
  return (
    <details class="citation-fields" open={wasOpen}>
      <summary>{i18n.t('citePutRight')}</summary>
      {names.map((name) => {
        const value = words[name] ?? told(name)
        const isWrong = name === 'publishedTime' && value !== '' && !readDate(value)
        const hint = hintOf(name)
        return (
          <label key={name} class="field">
            {labelOf(name)}
            <input
              name={name}
              type="text"
              dir="auto"
              autocomplete="off"
              value={value}
              aria-invalid={isWrong}
              onInput={(event) => change(name, event.currentTarget.value)}
              onChange={onSettle}
            />
            {hint && <small class={isWrong ? 'wrong' : undefined}>{hint}</small>}
          </label>
        )
      })}
    </details>
  )
}
