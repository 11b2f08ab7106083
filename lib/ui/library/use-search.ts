import { useEffect, useRef, useState } from 'preact/hooks'
import type { HitContext } from '../../clips/search/find-context'
import { startSearcher, type Searcher } from '../../platform/searcher'

interface Found {
  query: string
  /** Undefined where nothing is searched for: all clips. */
  ids?: Set<string>
}

export interface Search {
  found: Found
  /** By the clips' ids, of the query that `found` answers. */
  contexts: Record<string, HitContext>
  /** Whether all texts are in it; until then more may be found. */
  isComplete: boolean
  hasFailed: boolean
  /** Has the words around the hits read for the clips that are in sight. */
  wantContexts: (ids: string[]) => void
  renew: (ids: string[]) => void
}

/** Searches as the reader types. The worker starts when `isReady`, so that it does not slow down the first rows. */
export function useSearch(query: string, isReady: boolean): Search {
  const searcher = useRef<Searcher | undefined>(undefined)
  const [texts, setTexts] = useState({ done: 0, of: -1 })
  const [round, setRound] = useState(0)
  const [found, setFound] = useState<Found>({ query: '' })
  const [contexts, setContexts] = useState<Record<string, HitContext>>({})
  const [hasFailed, setFailed] = useState(false)
  const asked = useRef(new Set<string>())
  const isComplete = texts.done === texts.of
  const current = query.trim()

  useEffect(() => {
    if (!isReady) return undefined
    // After the first rows are painted.
    const timer = setTimeout(() => {
      searcher.current = startSearcher((done, of) => setTexts({ done, of }))
      setRound(1)
    })
    return () => clearTimeout(timer)
  }, [isReady])

  // While the texts come in, what is found is looked up again now and then.
  const tenth = isComplete ? 10 : Math.floor((texts.done / texts.of) * 10)
  useEffect(() => {
    if (current === '') {
      setFound({ query: '' })
      return undefined
    }
    let isLate = false
    searcher.current?.search(current).then(
      (ids) => {
        if (isLate) return
        asked.current = new Set()
        setContexts({})
        setFound({ query: current, ids: new Set(ids) })
      },
      () => setFailed(true),
    )
    return () => {
      isLate = true
    }
  }, [current, round, tenth])

  const wantContexts = (ids: string[]): void => {
    const fresh = ids.filter((id) => !asked.current.has(id))
    if (found.query === '' || fresh.length === 0) return
    const mine = asked.current
    for (const id of fresh) mine.add(id)
    searcher.current?.readContexts(found.query, fresh).then(
      (more) => {
        if (mine === asked.current) setContexts((before) => ({ ...before, ...more }))
      },
      () => setFailed(true),
    )
  }

  return {
    found,
    contexts,
    isComplete,
    hasFailed,
    wantContexts,
    renew: (ids) =>
      void searcher.current?.renew(ids).then(
        () => setRound((before) => before + 1),
        () => setFailed(true),
      ),
  }
}
