import { useEffect, useRef, useState } from 'preact/hooks'
import type { Article } from '../model/article'
import { findRewriter, rewrite, type Rewritten, type RewriterState } from '../platform/rewriter'

/** What is shown of the browser's model, once the reader has asked for it. */
type RewritingStage =
  | { kind: 'offer' }
  | { kind: 'downloading'; share: number }
  | { kind: 'writing' }
  | ({ kind: 'written' } & Rewritten)
  | { kind: 'failed' }

export interface Rewriting {
  state: RewriterState
  /** Undefined until the reader asks. */
  stage: RewritingStage | undefined
  /** Starts at once where the model is there; otherwise says first what would be downloaded. */
  ask: () => void
  start: () => void
  /** Stops whatever goes on and shows nothing more of it. */
  stop: () => void
}

/** The browser's model for an article; it is asked for only while `isWanted`, and never rewrites before a click. */
export function useRewriting({ text, title, lang }: Article, isWanted: boolean): Rewriting {
  const [state, setState] = useState<RewriterState>('none')
  const [stage, setStage] = useState<RewritingStage>()
  const running = useRef<AbortController | undefined>(undefined)
  const end = (): void => {
    running.current?.abort()
    running.current = undefined
  }
  useEffect(() => {
    if (!isWanted) return undefined
    let isCurrent = true
    void findRewriter(lang).then((found) => isCurrent && setState(found))
    return () => {
      isCurrent = false
      end()
      setStage(undefined)
    }
  }, [text, isWanted])

  const start = (): void => {
    end()
    const { signal } = (running.current = new AbortController())
    const show = (next: RewritingStage): void => {
      if (!signal.aborted) setStage(next)
    }
    show(state === 'ready' ? { kind: 'writing' } : { kind: 'downloading', share: 0 })
    const onProgress = (share: number): void =>
      show(share < 1 ? { kind: 'downloading', share } : { kind: 'writing' })
    rewrite(text, { lang, title, signal, onProgress }).then(
      (written) => {
        show({ kind: 'written', ...written })
        setState('ready')
      },
      () => show({ kind: 'failed' }),
    )
  }
  return {
    state,
    stage,
    start,
    ask: () => (state === 'ready' ? start() : setStage({ kind: 'offer' })),
    stop: () => {
      end()
      setStage(undefined)
    },
  }
}
