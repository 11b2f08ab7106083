import type { HitContext } from '../../clips/search/find-context'
import { findHits } from '../../clips/search/find-hits'
import type { ClipRow } from '../../model/clip'
import { i18n } from '../../platform/i18n'
import { siteOf } from '../../render/site-of'
import { writeDay } from '../write-figures'
import { MarkedText } from './marked-text'

interface ClipLineProps {
  row: ClipRow
  index: number
  count: number
  isChosen: boolean
  /** Folded; empty where nothing is searched for. */
  terms: string[]
  context: HitContext | undefined
  measure: (row: HTMLElement | null) => void
  onFocus: () => void
  onChoose: (range: boolean) => void
  onEdit: () => void
  onRemove: () => void
}

/** One saved article in the list: its title leads to it, or to the hit. */
export function ClipLine(props: ClipLineProps) {
  const { row, index, count, isChosen, terms, context } = props
  const title = row.title || i18n.t('untitled')
  const facts = [siteOf(row), row.byline ?? ''].filter((fact) => fact !== '')
  return (
    <li
      ref={props.measure}
      data-index={index}
      aria-setsize={count}
      aria-posinset={index + 1}
      class={isChosen ? 'chosen' : undefined}
      onFocusCapture={props.onFocus}
    >
      <label class="choose">
        <input
          type="checkbox"
          checked={isChosen}
          aria-label={i18n.t('libraryChoose', [title])}
          onClick={(event) => props.onChoose(event.shiftKey)}
        />
      </label>
      <div class="clip">
        <h2>
          <a href={addressOf(row, context)}>
            <bdi lang={row.lang}>
              <MarkedText text={title} hits={findHits(title, terms)} />
            </bdi>
          </a>
        </h2>
        <Words row={row} terms={terms} context={context} />
        <p class="facts">
          {facts.map((fact) => (
            <span key={fact}>
              <bdi>
                <MarkedText text={fact} hits={findHits(fact, terms)} />
              </bdi>
            </span>
          ))}
          <time dateTime={row.created}>{writeDay(row.created)}</time>
          {row.isLink && <span>{i18n.t('linkOnly')}</span>}
          {row.annotationCount > 0 && <span>{i18n.t('libraryMarks', row.annotationCount)}</span>}
          {row.collection && (
            <span class="collection">
              <bdi>{row.collection}</bdi>
            </span>
          )}
          {row.tags.map((tag) => (
            <bdi key={tag} class="tag">
              <MarkedText text={tag} hits={findHits(tag, terms)} />
            </bdi>
          ))}
        </p>
      </div>
      <p class="row-actions">
        {/^https?:/u.test(row.url) && (
          <a class="button" href={row.url} target="_blank" rel="noopener noreferrer">
            {i18n.t('readOriginal')}
          </a>
        )}
        <button type="button" class="button" data-action="edit" onClick={props.onEdit}>
          {i18n.t('libraryEdit')}
        </button>
        <button type="button" class="button" data-action="remove" onClick={props.onRemove}>
          {i18n.t('remove')}
        </button>
      </p>
    </li>
  )
}

/** What the article says, or where it says what is searched for; people and places where only they were found. */
function Words({ row, terms, context }: Pick<ClipLineProps, 'row' | 'terms' | 'context'>) {
  if (context)
    return (
      <p class="words hit" dir="auto" lang={context.source === 'text' ? row.lang : undefined}>
        {context.source !== 'text' && <span class="from-note">{i18n.t('libraryInNote')} </span>}
        <MarkedText text={context.text} hits={context.hits} />
      </p>
    )
  const names = [...row.people, ...row.places].filter((name) => findHits(name, terms, 1).length > 0)
  const text = terms.length > 0 && names.length > 0 ? names.join(', ') : (row.excerpt ?? '')
  if (!text) return null
  return (
    <p class="words" dir="auto" lang={row.lang}>
      <MarkedText text={text} hits={findHits(text, terms)} />
    </p>
  )
}

/** The reader's address of a clip, at the hit where there is one. */
function addressOf({ id }: ClipRow, context: HitContext | undefined): string {
  const query = new URLSearchParams({ clip: id })
  if (context?.annotation) query.set('mark', context.annotation)
  if (context?.at) {
    query.set('at', String(context.at.start))
    query.set('to', String(context.at.end))
  }
  return `/reader.html?${query.toString()}`
}
