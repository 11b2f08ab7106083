import { useEffect, useRef, useState } from 'preact/hooks'
import { completeTags, parseTags } from '../../clips/change-labels'
import { openDraftStore, type DraftStore } from '../../clips/draft-store'
import { storeFailureOf, type StoreFailure } from '../../clips/store-failure'
import type { Colour } from '../../model/annotation'
import { i18n } from '../../platform/i18n'
import { storeFailureWords } from '../store-failure-words'
import type { ClipWords } from './change'
import { ColourChoice } from './colour-choice'

interface NoteEditorProps {
  draft: string
  initial: ClipWords
  /** Whether it is about the whole article, which can stand in a collection. */
  isWhole: boolean
  tagsInUse: string[]
  collectionsInUse: string[]
  focus: 'note' | 'tags'
  colour?: Colour
  onColour: (colour: Colour) => void
  /** Resolves to whether the words are kept. */
  onSave: (words: ClipWords) => Promise<boolean>
  /** Why they could not be kept. */
  failure: StoreFailure | undefined
  onClose: () => void
}

/** What stands in the fields, as a draft keeps it. */
interface Fields {
  note: string
  tags: string
  collection: string
}

const fieldsOf = ({ note, tags, collection = '' }: ClipWords): Fields => ({
  note,
  tags: tags.join(', '),
  collection,
})

const wordsOf = ({ note, tags, collection }: Fields): ClipWords => ({
  note,
  tags: parseTags(tags),
  collection: collection.trim() || undefined,
})

/**
 * A note in Markdown with tags. A draft is kept at each keystroke; leaving the fields saves. Words that could not be kept
 * stay in their fields; Esc, pressed again, gives them up.
 */
export function NoteEditor(props: NoteEditorProps) {
  const { draft, initial, isWhole, focus } = props
  const [fields, setFields] = useState(fieldsOf(initial))
  const [isRestored, setRestored] = useState(false)
  const [store, setStore] = useState<DraftStore>()
  const [draftFailure, setDraftFailure] = useState<StoreFailure>()
  /** What could not be kept. */
  const [refused, setRefused] = useState<Fields>()
  const failure = refused ? props.failure : draftFailure
  const form = useRef<HTMLFormElement>(null)

  useEffect(() => {
    const open = async (): Promise<void> => {
      const opened = await openDraftStore()
      const stored = await opened.read(draft)
      if (stored !== undefined) {
        setFields({ ...fieldsOf(initial), ...(JSON.parse(stored) as Partial<Fields>) })
        setRestored(true)
      }
      setStore(opened)
    }
    void open()
  }, [draft])
  useEffect(() => {
    const field = form.current?.querySelector<HTMLElement>(`[name="${focus}"]`)
    if (store) field?.focus()
  }, [store, focus])

  const change = (part: Partial<Fields>): void => {
    const next = { ...fields, ...part }
    setFields(next)
    void store?.write(draft, JSON.stringify(next)).then(
      () => setDraftFailure(undefined),
      (error: unknown) => setDraftFailure(storeFailureOf(error)),
    )
  }
  const save = async (): Promise<boolean> => {
    const words = wordsOf(fields)
    const isSame = JSON.stringify(wordsOf(fieldsOf(initial))) === JSON.stringify(words)
    if (!isSame && !(await props.onSave(words))) {
      setRefused(fields)
      return false
    }
    await store?.remove(draft)
    setRefused(undefined)
    setRestored(false)
    return true
  }
  const finish = (givesUp = false): void => {
    void save().then((isKept) => {
      if (isKept || (givesUp && fields === refused)) props.onClose()
    })
  }
  const onKey = (event: KeyboardEvent): void => {
    const isDone = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
    if (!isDone) return
    // Otherwise the browser would close the popup with it.
    event.preventDefault()
    event.stopPropagation()
    finish(event.key === 'Escape')
  }
  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Node && form.current?.contains(relatedTarget))) void save()
  }
  return (
    <form
      class="note-editor"
      ref={form}
      aria-label={i18n.t(isWhole ? 'noteOnArticle' : 'noteOnMark')}
      onKeyDown={onKey}
      onFocusOut={onBlur}
      onSubmit={(event) => {
        event.preventDefault()
        finish()
      }}
    >
      {isRestored && (
        <p class="draft" role="status">
          {i18n.t('draftRestored')}
        </p>
      )}
      {failure && (
        <p class="notice" role="alert">
          {storeFailureWords(failure)}
        </p>
      )}
      {!isWhole && <ColourChoice chosen={props.colour} onChoose={props.onColour} />}
      <label>
        {i18n.t('note')}
        <textarea
          name="note"
          rows={5}
          dir="auto"
          placeholder={i18n.t('noteHint')}
          disabled={!store}
          value={fields.note}
          onInput={({ currentTarget: { value } }) => change({ note: value })}
        />
      </label>
      <label>
        {i18n.t('tags')}
        <input
          name="tags"
          dir="auto"
          autocomplete="off"
          list="tags-in-use"
          placeholder={i18n.t('tagsHint')}
          disabled={!store}
          value={fields.tags}
          onInput={({ currentTarget: { value } }) => change({ tags: value })}
        />
      </label>
      <datalist id="tags-in-use">
        {completeTags(fields.tags, props.tagsInUse).map((completed) => (
          <option key={completed} value={completed} />
        ))}
      </datalist>
      {isWhole && (
        <label>
          {i18n.t('collection')}
          <input
            name="collection"
            dir="auto"
            autocomplete="off"
            list="collections-in-use"
            disabled={!store}
            value={fields.collection}
            onInput={({ currentTarget: { value } }) => change({ collection: value })}
          />
        </label>
      )}
      {isWhole && (
        <datalist id="collections-in-use">
          {props.collectionsInUse.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
      <p class="editor-end">
        <button type="submit" class="button primary" title="Ctrl+Enter">
          {i18n.t('noteDone')}
        </button>
      </p>
    </form>
  )
}
