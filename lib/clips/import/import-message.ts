import type { ClipWithPictures } from '../keep-pictures'
import type { ImportedFile, ImportRefusal } from './imported-file'

/** What the worker that reads a file says of it. Clips come in portions, so that taking them over stops nothing. */
export type ImporterReply =
  | { kind: 'progress'; share: number }
  | { kind: 'clips'; clips: ClipWithPictures[] }
  | { kind: 'done'; file: Omit<ImportedFile, 'clips'> }
  | { kind: 'refused'; refusal: ImportRefusal }
  | { kind: 'error'; error: string }
