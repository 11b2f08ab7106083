import { useEffect, useMemo, useState } from 'preact/hooks'
import { correctAnalysis } from '../clips/correct-analysis'
import { openCorrectionStore } from '../clips/correction-store'
import type { Analysis } from '../model/analysis'
import type { Article } from '../model/article'
import type { Correction, CorrectionChange } from '../model/correction'

/** Makes corrections and keeps none. */
const forgetful = {
  add: (change: CorrectionChange, url?: string): Promise<Correction> =>
    Promise.resolve({
      schema: 1,
      id: crypto.randomUUID(),
      url,
      change,
      created: new Date().toISOString(),
    }),
}

export interface Corrections {
  /** The analysis with the reader's corrections; undefined until both are there. */
  analysis: Analysis | undefined
  /** Makes a correction, for this article or everywhere; it shows at once. */
  correct: (change: CorrectionChange, everywhere: boolean) => void
  /** How many hold for this article, made now or earlier. */
  count: number
  /** Takes the latest of them back. */
  undo: () => void
}

/**
 * Keeps the reader's corrections of an article and applies them to what the machine has found. Those of a private window
 * hold as long as it is shown.
 */
export function useCorrections(
  article: Article,
  found: Analysis | undefined,
  isPrivate = false,
): Corrections {
  const [stored, setStored] = useState<Correction[]>()
  useEffect(() => {
    const load = async (): Promise<Correction[]> => (await openCorrectionStore()).listFor(article.url)
    // Without the store the article is still worth reading, as the machine sees it.
    load().then(setStored, () => setStored([]))
  }, [article])
  const analysis = useMemo(
    () =>
      found &&
      stored &&
      correctAnalysis(
        article.text,
        found,
        stored.map(({ change }) => change),
      ),
    [article, found, stored],
  )
  const correct = async (change: CorrectionChange, everywhere: boolean): Promise<void> => {
    const store = isPrivate ? forgetful : await openCorrectionStore()
    const correction = await store.add(change, everywhere ? undefined : article.url)
    setStored((before = []) => [...before, correction])
  }
  const undo = async (): Promise<void> => {
    const latest = stored?.at(-1)
    if (!latest) return
    // One that was never stored is not there to be removed.
    await (await openCorrectionStore()).remove(latest.id)
    setStored(stored?.slice(0, -1))
  }
  return {
    analysis,
    correct: (change, everywhere) => void correct(change, everywhere),
    count: stored?.length ?? 0,
    undo: () => void undo(),
  }
}
