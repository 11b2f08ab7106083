import { strToU8 } from 'fflate'
import { startBackup } from '../../../../lib/clips/export/write-backup'
import type { ClipWithPictures } from '../../../../lib/clips/keep-pictures'
import type { Correction } from '../../../../lib/model/correction'

/** The bytes of a backup, as the library writes it. */
export async function zippedBackup(
  clips: ClipWithPictures[],
  corrections: Correction[] = [],
): Promise<Uint8Array> {
  const writer = startBackup(corrections)
  for (const { pictures = [], ...clip } of clips) {
    writer.add(clip)
    await writer.addPictures(clip.id, pictures)
  }
  const bytes = writer.end().map((part) => (typeof part === 'string' ? strToU8(part) : part))
  return new Uint8Array(await new Blob(bytes).arrayBuffer())
}
