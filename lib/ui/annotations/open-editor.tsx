import { useEffect, useState } from 'preact/hooks'
import { listTagsInUse } from '../../clips/change-labels'
import { openClipStore } from '../../clips/clip-store'
import { draftKey } from '../../clips/draft-store'
import { pageAddress } from '../../clips/page-address'
import type { Marking } from './marking'
import { NoteEditor } from './note-editor'

/** The key of the draft of a note on this page. */
export const draftOf = (marking: Marking, id?: string): string =>
  draftKey(pageAddress(marking.article.url), id)

/** The editor for what it is open for; nothing where that is gone. */
export function OpenEditor({ marking }: { marking: Marking }) {
  const { editing, clip, setEditing } = marking
  const [inUse, setInUse] = useState<{ tags: string[]; collections: string[] }>({ tags: [], collections: [] })
  useEffect(() => {
    const load = async (): Promise<void> => {
      const rows = await (await openClipStore()).listRows()
      const tags = listTagsInUse(rows)
      const collections = [...new Set(rows.flatMap((row) => row.collection ?? []))].toSorted()
      setInUse({ tags, collections })
    }
    void load()
  }, [])
  if (!editing) return null
  const { id, focus } = editing
  const annotation = clip?.annotations.find((one) => one.id === id)
  if (id !== undefined && !annotation) return null
  return (
    <NoteEditor
      key={id ?? ''}
      draft={draftOf(marking, id)}
      initial={annotation ?? { note: clip?.note ?? '', tags: clip?.tags ?? [], collection: clip?.collection }}
      isWhole={id === undefined}
      tagsInUse={inUse.tags}
      collectionsInUse={inUse.collections}
      focus={focus}
      colour={annotation?.colour}
      onColour={(colour) => id !== undefined && void marking.edit(id, { colour })}
      onSave={(words) =>
        id === undefined ? marking.editClip(words) : marking.edit(id, { note: words.note, tags: words.tags })
      }
      failure={marking.failure}
      onClose={() => {
        setEditing(undefined)
        marking.view?.root.closest('main')?.focus({ preventScroll: true })
      }}
    />
  )
}
