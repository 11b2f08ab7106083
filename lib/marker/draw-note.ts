import { makeElement } from '../card/make-element'
import { completeTags, parseTags } from '../clips/change-labels'
import type { MarkDetails, MarkerWords } from './live-mark'
import type { AskAboutMarks } from './marks-request'

/** The fields for a note with tags. */
export interface NoteFields {
  form: HTMLFormElement
  open: (focus?: 'note' | 'tags') => void
  /** Keeps what was changed; whether nothing is left to keep. */
  save: () => Promise<boolean>
}

/** Draws the fields of a mark's note. A draft is kept at each keystroke; leaving the fields saves. */
export function drawNote(
  mark: MarkDetails,
  words: MarkerWords,
  ask: AskAboutMarks,
  say: (said: string) => void,
  onDone: () => void,
): NoteFields {
  const { id } = mark
  const note = makeElement('textarea', {
    name: 'note',
    rows: '4',
    dir: 'auto',
    placeholder: words.noteHint,
  })
  const tags = makeElement('input', {
    name: 'tags',
    dir: 'auto',
    autocomplete: 'off',
    list: 'tags-in-use',
    placeholder: words.tagsHint,
  })
  const completions = makeElement('datalist', { id: 'tags-in-use' })
  let inUse: string[] = []
  const complete = (): void =>
    completions.replaceChildren(
      ...completeTags(tags.value, inUse).map((value) => makeElement('option', { value })),
    )
  note.value = mark.note
  tags.value = mark.tags
  let isKept = !mark.isDraft
  const form = makeElement(
    'form',
    { class: 'note-editor', 'aria-label': words.note },
    mark.isDraft ? makeElement('p', { class: 'draft', role: 'status' }, words.draft) : undefined,
    makeElement('label', {}, words.note, note),
    makeElement('label', {}, words.tags, tags),
    completions,
    makeElement(
      'p',
      { class: 'editor-end' },
      makeElement('button', { type: 'submit', class: 'button primary', title: 'Ctrl+Enter' }, words.done),
    ),
  )
  form.hidden = true

  const save = async (): Promise<boolean> => {
    if (isKept) return true
    isKept = true
    const kept = await ask({ ask: 'words', id, note: note.value, tags: parseTags(tags.value) })
    if (kept === true) {
      mark.note = note.value
      mark.tags = tags.value
      return true
    }
    isKept = false
    say(words.saveFailed)
    return false
  }
  const finish = (): void => void save().then((done) => done && onDone())
  form.addEventListener('input', () => {
    isKept = false
    complete()
    void ask({ ask: 'draft', id, note: note.value, tags: tags.value })
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    finish()
  })
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) finish()
  })
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) void save()
  })
  return {
    form,
    save,
    open(focus) {
      form.hidden = false
      void ask({ ask: 'tags' }).then((found) => {
        inUse = Array.isArray(found) ? found.filter((tag) => typeof tag === 'string') : []
        complete()
      })
      if (focus) (focus === 'note' ? note : tags).focus()
    },
  }
}
