import type { Clip } from '../../model/clip'
import type { Correction } from '../../model/correction'
import type { PictureData } from '../../model/picture'
import type { ExportWriter } from './export-writer'
import { startZip } from './zip-writer'

/** The one file of a backup that an import reads. */
export const backupEntry = 'lede-backup.json'

/** What a backup holds. `lede` is the version of its shape. */
export interface Backup {
  lede: 1
  clips: Clip[]
  corrections: Correction[]
  pictures: PictureData
}

/** Writes everything as a zip from which it can be read back. */
export function startBackup({
  corrections,
  pictures,
}: Pick<Backup, 'corrections' | 'pictures'>): ExportWriter {
  const zip = startZip()
  const write = zip.open(backupEntry)
  // One JSON document, of which only a clip at a time is in memory as text.
  let between = `{"lede":1,"corrections":${JSON.stringify(corrections)},"pictures":${JSON.stringify(pictures)},"clips":[`
  return {
    add: (clip) => {
      write(between + JSON.stringify(clip))
      between = ','
    },
    end: () => {
      write(between === ',' ? ']}' : `${between}]}`, true)
      return zip.end()
    },
  }
}
