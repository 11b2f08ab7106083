import { browser } from 'wxt/browser'
import type { ImporterReply } from '../clips/import/import-message'
import type { ImportedFile, ImportRefusal } from '../clips/import/imported-file'
import type { ClipWithPictures } from '../clips/keep-pictures'

/**
 * Reads a file to import in a worker of its own. `onProgress` is told a share from 0 to 1. Rejects where the worker has
 * failed, as it does when the file was moved meanwhile, and when it is stopped by `signal`.
 */
export function readImportFile(
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<ImportedFile | ImportRefusal> {
  const worker = new Worker(browser.runtime.getURL('/importer.js'))
  const clips: ClipWithPictures[] = []
  return new Promise<ImportedFile | ImportRefusal>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error))
    worker.addEventListener('error', (event) => reject(new Error(event.message)))
    worker.addEventListener('message', ({ data }: MessageEvent<ImporterReply>) => {
      if (data.kind === 'progress') onProgress(data.share)
      else if (data.kind === 'clips') clips.push(...data.clips)
      else if (data.kind === 'done') resolve({ ...data.file, clips })
      else if (data.kind === 'refused') resolve(data.refusal)
      else reject(new Error(data.error))
    })
    worker.postMessage(file)
  }).finally(() => worker.terminate())
}
