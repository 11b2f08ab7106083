import { useEffect, useRef, useState } from 'preact/hooks'
import { onClipChanges } from '../../clips/clip-changes'
import { openClipStore } from '../../clips/clip-store'
import { isLink } from '../../clips/link-clip'
import { storeFailureOf, type StoreFailure } from '../../clips/store-failure'
import type { Article } from '../../model/article'
import type { Clip } from '../../model/clip'
import { renewMarks } from '../../platform/show-marks'
import { applyChange, reverseChange, type Change } from './change'
import { recordStep, redoStep, undoStep, type History } from './history'
import { renewSelectors } from './place-annotations'

export interface ClipEditing {
  clip: Clip | undefined
  /** Makes a change of the clip as it is on disk, which is saved first where it is not yet; resolves to whether it is kept. */
  perform: (make: (clip: Clip) => Change | undefined) => Promise<boolean>
  undo: () => void
  redo: () => void
  canUndo: boolean
  canRedo: boolean
  /** Saves the article as it is shown, and finds the marks in it anew. */
  save: () => Promise<void>
  /** Why the last change, or the look at what is kept, did not succeed. */
  failure: StoreFailure | undefined
}

/** The clip of the article that is shown, and what the reader does to it, one thing after the other. */
export function useClip(article: Article, saveArticle: () => Promise<void>): ClipEditing {
  const [clip, setClip] = useState<Clip>()
  const [failure, setFailure] = useState<StoreFailure>()
  const [history, setHistory] = useState<History<Change>>({ done: [], undone: [] })
  const current = useRef(history)
  const queue = useRef<Promise<unknown>>(Promise.resolve())

  const find = async (): Promise<Clip | undefined> => (await openClipStore()).findByUrl(article.url)
  useEffect(() => {
    const load = (): void => void find().then(setClip, (error: unknown) => setFailure(storeFailureOf(error)))
    load()
    const end = onClipChanges(load)
    // The browser may have kept a window in the background from hearing of it.
    window.addEventListener('focus', load)
    return () => {
      end()
      window.removeEventListener('focus', load)
    }
  }, [article])

  const enqueue = (task: () => Promise<boolean>): Promise<boolean> => {
    const result = queue.current.then(task).then(
      (kept) => {
        setFailure(undefined)
        return kept
      },
      (error: unknown) => {
        setFailure(storeFailureOf(error))
        return false
      },
    )
    queue.current = result
    return result
  }
  const write = async (make: (clip: Clip) => Change | undefined): Promise<Change | undefined> => {
    const store = await openClipStore()
    let known = await find()
    if (!known || isLink(known)) {
      await saveArticle()
      known = await find()
    }
    if (!known) throw new Error('the clip that was saved is not there')
    const made: Change[] = []
    const changed = await store.update(known.id, (onDisk) => {
      const change = make(onDisk)
      if (!change) return onDisk
      made.push(change)
      return applyChange(onDisk, change)
    })
    setClip(changed)
    void renewMarks(article.url)
    return made[0]
  }
  const remember = (next: History<Change>): void => {
    current.current = next
    setHistory(next)
  }
  const move = (step: typeof undoStep<Change>, turn: (change: Change) => Change): void =>
    void enqueue(async () => {
      const moved = step(current.current)
      const { step: change } = moved
      if (!change) return false
      await write(() => turn(change))
      remember(moved.history)
      return true
    })
  return {
    clip,
    failure,
    canUndo: history.done.length > 0,
    canRedo: history.undone.length > 0,
    perform: (make) =>
      enqueue(async () => {
        const change = await write(make)
        if (change) remember(recordStep(current.current, change))
        return true
      }),
    undo: () => move(undoStep, reverseChange),
    redo: () => move(redoStep, (change) => change),
    save: async () => {
      await saveArticle()
      const saved = await find()
      if (saved) setClip(await (await openClipStore()).update(saved.id, renewSelectors))
    },
  }
}
