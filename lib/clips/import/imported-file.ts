import type { Correction } from '../../model/correction'
import type { ClipWithPictures } from '../keep-pictures'

/** Who wrote a file. `links` is any table with a column of addresses. */
export type ImportSource = 'backup' | 'hypothesis' | 'obsidian' | 'pocket' | 'instapaper' | 'links'

/** Why nothing of a file is taken, in a word that the interface turns into a sentence. */
export type ImportRefusalReason =
  | 'too-large'
  | 'too-many'
  | 'too-deep'
  | 'too-packed'
  | 'empty'
  | 'unknown'
  | 'damaged'
  | 'newer'

export interface ImportRefusal {
  reason: ImportRefusalReason
}

/** A record that cannot be read, by the name it gives itself, and what it lacks. */
export interface UnreadRecord {
  name: string
  lacks: 'address' | 'words' | 'parts'
}

/** What a file holds, in today's shapes: nothing of it is in the store yet, and its markup is as the file has it. */
export interface ImportedFile {
  source: ImportSource
  clips: ClipWithPictures[]
  corrections: Correction[]
  unread: UnreadRecord[]
}
