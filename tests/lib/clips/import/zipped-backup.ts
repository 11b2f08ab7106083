import { strToU8 } from 'fflate'
import { writeAll } from '../../../../lib/clips/export/export-writer'
import { startBackup } from '../../../../lib/clips/export/write-backup'
import type { Clip } from '../../../../lib/model/clip'
import type { Correction } from '../../../../lib/model/correction'

/** The bytes of a backup, as the library writes it. */
export function zippedBackup(clips: Clip[], corrections: Correction[] = []): Uint8Array {
  const parts = writeAll(startBackup({ corrections, pictures: {} }), clips)
  const bytes = parts.map((part) => (typeof part === 'string' ? strToU8(part) : part))
  return new Uint8Array(bytes.flatMap((part) => [...part]))
}
