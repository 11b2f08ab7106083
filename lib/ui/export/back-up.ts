import type { ClipStore } from '../../clips/clip-store'
import { openCorrectionStore } from '../../clips/correction-store'
import { remember } from '../../platform/remembered'
import { saveFile } from '../save-file'
import { writeExport, type ExportSource } from './write-export'

/** Writes a full backup, gives it to the reader as a file and remembers when. */
export async function backUp(store: ClipStore): Promise<void> {
  const ids = (await store.listRows()).map(({ id }) => id)
  const corrections = await (await openCorrectionStore()).listAll()
  const source: ExportSource = {
    ids,
    read: (id) => store.get(id),
    readPictures: (id) => store.getPictures(id),
    corrections,
  }
  const file = await writeExport('backup', source, 'apa', () => undefined, new AbortController().signal)
  if (!file) return
  saveFile(file.name, file.blob)
  await remember({ backup: new Date().toISOString() })
}
