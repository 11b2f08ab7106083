import { useEffect, useRef, useState } from 'preact/hooks'
import { completeTags, parseTags } from '../../clips/change-labels'
import { openDraftStore, type DraftStore } from '../../clips/draft-store'
import type { Colour } from '../../model/annotation'
import { i18n } from '../../platform/i18n'
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

/** A note in Markdown with tags. A draft is kept at each keystroke; leaving the fields saves. */
export function NoteEditor(props: NoteEditorProps) {
  const { draft, initial, isWhole, focus } = props
  const [fields, setFields] = useState(fieldsOf(initial))
  const [isRestored, setRestored] = useState(false)
  const [store, setStore] = useState<DraftStore>()
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
    void store?.write(draft, JSON.stringify(next))
  }
  const save = async (): Promise<void> => {
    const words = wordsOf(fields)
    const isSame = JSON.stringify(wordsOf(fieldsOf(initial))) === JSON.stringify(words)
    if (!isSame && !(await props.onSave(words))) return
    await store?.remove(draft)
    setRestored(false)
  }
  const finish = (): void => void save().then(props.onClose)
  const onKey = (event: KeyboardEvent): void => {
    const isDone = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
    if (!isDone) return
    // Otherwise the browser would close the popup with it.
    event.preventDefault()
    event.stopPropagation()
    finish()
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
