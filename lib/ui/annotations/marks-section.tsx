import { useEffect, useRef } from 'preact/hooks'
import { i18n } from '../../platform/i18n'
import { showNote } from '../../render/show-note'
import { storeFailureWords } from '../store-failure-words'
import { passageOf, useTakeAway } from '../take-away'
import { useMarkingContext, type Marking } from './marking'
import { SiteSwitch } from '../site-switch'
import { OpenEditor } from './open-editor'
import type { PlacedAnnotation } from './place-annotations'

/** The reader's marks and notes, those that the page no longer has among them. */
export function MarksSection() {
  const marking = useMarkingContext()
  if (!marking) return null
  const { clip, placed, editing, placing } = marking
  const found = placed.filter(({ span }) => span)
  const lost = placed.filter(({ span }) => !span)
  const isWhole = editing !== undefined && editing.id === undefined
  return (
    <section class="keys marks" data-part="marks">
      <header class="keys-head">
        <h2>
          {i18n.t('marks')}
          <span class="count"> {placed.length > 0 ? placed.length : ''}</span>
        </h2>
        <span class="undoing">
          <button type="button" class="button" disabled={!marking.canUndo} onClick={marking.undo}>
            {i18n.t('undo')}
          </button>
          <button type="button" class="button" disabled={!marking.canRedo} onClick={marking.redo}>
            {i18n.t('redo')}
          </button>
        </span>
      </header>
      {marking.failure && (
        <p class="notice" role="alert">
          {storeFailureWords(marking.failure)}
        </p>
      )}
      {placing !== undefined && (
        <p class="notice" role="status">
          {i18n.t('placeHint')}
        </p>
      )}
      {placed.length === 0 && <p class="quiet">{i18n.t('marksHint')}</p>}
      <ul>
        {found.map((one) => (
          <MarkRow key={one.annotation.id} marking={marking} placed={one} />
        ))}
      </ul>
      {lost.length > 0 && <h3 class="lost">{i18n.t('notFoundNow')}</h3>}
      {lost.length > 0 && (
        <ul>
          {lost.map((one) => (
            <MarkRow key={one.annotation.id} marking={marking} placed={one} />
          ))}
        </ul>
      )}
      <div class="whole">
        {clip && !isWhole && <Words note={clip.note} tags={clip.tags} />}
        {isWhole ? (
          <OpenEditor marking={marking} />
        ) : (
          <button type="button" class="button" onClick={() => marking.setEditing({ focus: 'note' })}>
            {i18n.t('noteOnArticle')}
          </button>
        )}
      </div>
      <SiteSwitch url={marking.article.url} hasMarks={placed.length > 0} />
    </section>
  )
}

function MarkRow({ marking, placed }: { marking: Marking; placed: PlacedAnnotation }) {
  const { annotation, span, isChanged } = placed
  const takeAway = useTakeAway()
  const { id, colour, note, tags, speaker } = annotation
  const { exact } = annotation.selectors.quote
  return (
    <li class={`mark-row ${colour}`} data-mark={id}>
      {span ? (
        <button type="button" class="key quote" dir="auto" onClick={() => marking.view?.goTo(span)}>
          {exact}
        </button>
      ) : (
        <p class="quote" dir="auto">
          {exact}
        </p>
      )}
      <p class="quiet">
        {i18n.t(`colour_${colour}`)}
        {speaker && <bdi> · {[speaker.name, speaker.role].filter(Boolean).join(', ')}</bdi>}
      </p>
      {isChanged && span && (
        <p class="changed">
          {i18n.t('textChanged')} <q dir="auto">{marking.article.text.slice(span.start, span.end)}</q>
        </p>
      )}
      <Words note={note} tags={tags} />
      {marking.editing?.id === id && !span && <OpenEditor marking={marking} />}
      <p class="mark-actions">
        <button type="button" class="button" onClick={() => marking.setEditing({ id, focus: 'note' })}>
          {i18n.t('edit')}
        </button>
        {!span && (
          <button type="button" class="button" onClick={() => marking.setPlacing(id)}>
            {i18n.t('placeByHand')}
          </button>
        )}
        {takeAway && (
          <button
            type="button"
            class="button"
            data-action="cite-mark"
            onClick={() => {
              const passage = span && passageOf(marking.article, marking.analysis, span)
              // Whose words they are was kept when they were marked.
              takeAway.cite({ ...passage, words: exact, ...(speaker && { speaker: speaker.name }) })
            }}
          >
            {i18n.t('cite')}
          </button>
        )}
        <button type="button" class="button" onClick={() => marking.remove(id)}>
          {i18n.t('remove')}
        </button>
      </p>
    </li>
  )
}

function Words({ note, tags }: { note: string; tags: string[] }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.replaceChildren(showNote(note)), [note])
  return (
    <>
      {note !== '' && <div class="note" dir="auto" ref={box} />}
      {tags.length > 0 && (
        <p class="tags">
          {tags.map((tag) => (
            <bdi key={tag}>{tag}</bdi>
          ))}
        </p>
      )}
    </>
  )
}
