import { useEffect, useRef, useState } from 'preact/hooks'
import {
  changeLabels,
  labelsOf,
  renameTag,
  restoreLabels,
  type LabelChange,
  type Labels,
} from '../../clips/change-labels'
import type { ClipStore } from '../../clips/clip-store'
import { storeFailureOf, type StoreFailure } from '../../clips/store-failure'
import type { Clip, ClipRow } from '../../model/clip'
import { i18n } from '../../platform/i18n'

/** Something that was done, in the reader's words, and how it is taken back. */
interface Deed {
  words: string
  undo: () => Promise<void>
}

export interface LibraryContent {
  /** Newest first; undefined until they are read. */
  rows: ClipRow[] | undefined
  /** How many there are; `rows` has only the first of them until `isWhole`. */
  count: number
  isWhole: boolean
  deed: Deed | undefined
  /** Why the last thing could not be done. */
  failure: StoreFailure | undefined
  undo: () => void
  /** Reads the list anew after something was done to it elsewhere, and offers to take it back. */
  finish: (words: string, undo: () => Promise<unknown>) => Promise<void>
  remove: (ids: string[]) => Promise<void>
  label: (ids: string[], change: LabelChange) => Promise<void>
  rename: (from: string, to: string) => Promise<void>
}

/** More than a window shows. */
const firstRows = 24

/** Holds the list and changes it; `onChanged` is told which clips are new, other or gone since the last look. */
export function useLibrary(store: ClipStore, onChanged: (ids: string[]) => void): LibraryContent {
  const [{ rows, count, isWhole }, setList] = useState<Pick<LibraryContent, 'rows' | 'count' | 'isWhole'>>({
    rows: undefined,
    count: 0,
    isWhole: false,
  })
  const [deed, setDeed] = useState<Deed>()
  const [failure, setFailure] = useState<StoreFailure | undefined>(store.isReadOnly ? 'newer' : undefined)
  const before = useRef<ClipRow[] | undefined>(undefined)

  const reload = async (): Promise<void> => {
    const now = await store.listRows()
    const changed = before.current ? difference(before.current, now) : []
    before.current = now
    if (changed.length > 0) onChanged(changed)
    setList({ rows: now, count: now.length, isWhole: true })
  }

  const attempt = async (action: () => Promise<void>): Promise<void> => {
    try {
      await action()
      setFailure(store.isReadOnly ? 'newer' : undefined)
    } catch (error) {
      setFailure(storeFailureOf(error))
    }
  }

  useEffect(() => {
    void attempt(async () => {
      const first = await store.listNewest(firstRows)
      setList({ ...first, isWhole: false })
      // Once they are painted.
      setTimeout(() => void attempt(reload), 50)
    })
    // An import tells of each clip: one look at the end of it is enough.
    let timer: ReturnType<typeof setTimeout> | undefined
    const end = store.onChange(() => {
      clearTimeout(timer)
      timer = setTimeout(() => void attempt(reload), 100)
    })
    // The browser may have kept a window in the background from hearing of it.
    const onVisible = (): void => void (document.visibilityState === 'visible' && attempt(reload))
    document.addEventListener('visibilitychange', onVisible)
    return () => {
      clearTimeout(timer)
      end()
      document.removeEventListener('visibilitychange', onVisible)
    }
  }, [store])

  const finish = async (words: string, undo: () => Promise<unknown>): Promise<void> => {
    await reload()
    const takeBack = async (): Promise<void> => {
      await undo()
      setDeed(undefined)
      await reload()
    }
    setDeed({ words, undo: takeBack })
  }

  const changeAll = async (ids: string[], words: string, change: (clip: Clip) => Clip): Promise<void> => {
    const old: Labels[] = []
    for (const id of ids)
      await store.update(id, (clip) => {
        old.push(labelsOf(clip))
        return change(clip)
      })
    await finish(words, async () => {
      for (const labels of old) await store.update(labels.id, (clip) => restoreLabels(clip, labels))
    })
  }

  return {
    rows,
    count,
    isWhole,
    deed,
    failure,
    undo: () => void (deed && attempt(deed.undo)),
    finish,
    remove: (ids) =>
      attempt(async () => {
        const clips = await store.removeAll(ids)
        const title = clips[0]?.article.title || i18n.t('untitled')
        const words = clips.length === 1 ? i18n.t('removed', [title]) : i18n.t('libraryRemoved', clips.length)
        await finish(words, () => store.putAll(clips))
      }),
    label: (ids, change) =>
      attempt(() =>
        changeAll(ids, i18n.t('libraryLabelled', ids.length), (clip) => changeLabels(clip, change)),
      ),
    rename: (from, to) => {
      const ids = (rows ?? []).filter((row) => row.tags.includes(from)).map((row) => row.id)
      return attempt(() =>
        changeAll(ids, i18n.t('libraryRenamed', [from, to]), (clip) => renameTag(clip, from, to)),
      )
    },
  }
}

function difference(before: ClipRow[], now: ClipRow[]): string[] {
  const known = new Map(before.map((row) => [row.id, row.modified]))
  const changed = now.filter((row) => known.get(row.id) !== row.modified).map((row) => row.id)
  for (const row of now) known.delete(row.id)
  return [...changed, ...known.keys()]
}
