import { useEffect, useRef, useState } from 'preact/hooks'
import type { ClipStore } from '../../clips/clip-store'
import type { ImportedFile, ImportRefusalReason } from '../../clips/import/imported-file'
import { joinClip, joinSamePages } from '../../clips/import/join-clip'
import { planImport, type ImportPlan } from '../../clips/import/plan-import'
import { isLink } from '../../clips/link-clip'
import type { ClipWithPictures } from '../../clips/keep-pictures'
import { i18n } from '../../platform/i18n'
import { readImportFile } from '../../platform/importer'
import { sanitizeMarkup } from '../../render/article-fragment'

type Step =
  | { kind: 'choose'; refusal?: ImportRefusalReason | 'failed'; name?: string }
  /** `share` from 0 to 1. */
  | { kind: 'read'; share: number }
  | { kind: 'confirm'; file: ImportedFile; plan: ImportPlan; name: string }
  | { kind: 'write' }

export interface Import {
  step: Step
  choose: (file: File) => void
  confirm: () => void
}

interface ImportEvents {
  store: ClipStore
  /** Something was written: what, in words, and how it is taken back. */
  onDone: (words: string, undo: () => Promise<unknown>) => void
}

/** Of the time that reading takes, the part of the worker; the rest goes to what only a page can do. */
const workersShare = 0.6
/** In milliseconds: after so long the page gets a turn. */
const turn = 12

/** Takes a file from its choice to the store; what was begun stops when the dialog closes. */
export function useImport({ store, onDone }: ImportEvents): Import {
  const [step, setStep] = useState<Step>({ kind: 'choose' })
  const stop = useRef<AbortController>(new AbortController())
  useEffect(() => () => stop.current.abort(), [])

  const read = async (file: File, { signal }: AbortController): Promise<Step> => {
    const tell = (share: number): void => {
      if (!signal.aborted) setStep({ kind: 'read', share })
    }
    const result = await readImportFile(file, (share) => tell(share * workersShare), signal)
    if ('reason' in result) return { kind: 'choose', refusal: result.reason, name: file.name }
    const clips = await sanitizeAll(joinSamePages(result.clips), signal, (share) =>
      tell(workersShare + share * (1 - workersShare)),
    )
    const plan = await planImport(clips, store)
    return { kind: 'confirm', file: { ...result, clips }, plan, name: file.name }
  }

  const take = async (file: File, current: AbortController): Promise<void> => {
    const next = await read(file, current).catch((): Step => ({
      kind: 'choose',
      refusal: 'failed',
      name: file.name,
    }))
    if (!current.signal.aborted) setStep(next)
  }

  return {
    step,
    choose: (file) => {
      stop.current.abort()
      const current = new AbortController()
      stop.current = current
      setStep({ kind: 'read', share: 0 })
      void take(file, current)
    },
    confirm: () => {
      if (step.kind !== 'confirm') return
      const { file, name } = step
      setStep({ kind: 'write' })
      store.joinAll(file.clips, file.corrections, joinClip).then(
        (joined) =>
          onDone(i18n.t('importDone', joined.added.length + joined.changed.length), () =>
            store.takeBack(joined),
          ),
        () => setStep({ kind: 'choose', refusal: 'failed', name }),
      )
    },
  }
}

/** Only a page has what it takes to sanitize; it is given turns meanwhile. Throws where it is stopped. */
async function sanitizeAll(
  clips: ClipWithPictures[],
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<ClipWithPictures[]> {
  const clean: ClipWithPictures[] = []
  let start = performance.now()
  for (const clip of clips) {
    clean.push(
      isLink(clip)
        ? clip
        : { ...clip, article: { ...clip.article, html: sanitizeMarkup(clip.article.html) } },
    )
    if (performance.now() - start < turn) continue
    onProgress(clean.length / clips.length)
    await new Promise((resolve) => setTimeout(resolve))
    signal.throwIfAborted()
    start = performance.now()
  }
  return clean
}
