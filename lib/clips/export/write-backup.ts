import { strToU8, zipSync } from 'fflate'
import type { Clip } from '../../model/clip'
import type { Correction } from '../../model/correction'
import type { PictureData } from '../../model/picture'

/** The one file of a backup that an import reads. */
export const backupEntry = 'lede-backup.json'

/** What a backup holds. `lede` is the version of its shape. */
export interface Backup {
  lede: 1
  clips: Clip[]
  corrections: Correction[]
  pictures: PictureData
}

/** Everything as a zip from which it can be read back. */
export function writeBackup(kept: Omit<Backup, 'lede'>): Uint8Array<ArrayBuffer> {
  const backup: Backup = { lede: 1, ...kept }
  return new Uint8Array(zipSync({ [backupEntry]: strToU8(JSON.stringify(backup)) }, { level: 6 }))
}
