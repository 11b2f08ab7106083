import type { Clip } from '../../model/clip'
import type { Correction } from '../../model/correction'
import { bytesOfPictures, type KeptPicture } from '../keep-pictures'
import type { ExportWriter } from './export-writer'
import { startZip } from './zip-writer'

/** The entry of a backup in which everything stands but the pictures; the first one, by which a backup is known. */
export const backupEntry = 'lede-backup.json'

/** So many bytes of pictures a backup takes: it must not become larger than an import may be. */
const mostBackupPictures = 400 * 2 ** 20

/** What a backup holds. `lede` is the version of its shape. */
export interface Backup {
  lede: 1
  clips: Clip[]
  corrections: Correction[]
  pictures: BackedPicture[]
}

/** A picture that is kept with a clip; its content is an entry of its own. */
interface BackedPicture extends Omit<KeptPicture, 'content'> {
  /** The id of the clip. */
  clip: string
  /** As in `image/png`. */
  type: string
  entry: string
}

interface BackupWriter extends ExportWriter {
  /** Takes the pictures of a clip, all or none; false where they do not fit any more. */
  addPictures: (clip: string, pictures: KeptPicture[]) => Promise<boolean>
}

/** Writes everything as a zip from which it can be read back. */
export function startBackup(corrections: Correction[], most = mostBackupPictures): BackupWriter {
  const zip = startZip()
  const write = zip.open(backupEntry)
  const pictures: BackedPicture[] = []
  const contents: Uint8Array[] = []
  let bytes = 0
  // One JSON document, of which only a clip at a time is in memory as text.
  let between = `{"lede":1,"corrections":${JSON.stringify(corrections)},"clips":[`
  return {
    add: (clip) => {
      write(between + JSON.stringify(clip))
      between = ','
    },
    addPictures: async (clip, kept) => {
      const size = bytesOfPictures(kept)
      if (bytes + size > most) return false
      bytes += size
      for (const { content, ...picture } of kept) {
        const entry = `pictures/${pictures.length + 1}.${content.type.replace(/^image\//u, '')}`
        pictures.push({ ...picture, clip, type: content.type, entry })
        contents.push(new Uint8Array(await content.arrayBuffer()))
      }
      return true
    },
    end: () => {
      write(`${between === ',' ? '' : between}],"pictures":${JSON.stringify(pictures)}}`, true)
      for (const [index, { entry }] of pictures.entries())
        zip.store(entry, contents[index] ?? new Uint8Array())
      return zip.end()
    },
  }
}
