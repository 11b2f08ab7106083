import type { Clip } from '../../model/clip'

/** Parts of a file, in their order. */
export type FileParts = (string | Uint8Array<ArrayBuffer>)[]

/** Writes clips one after the other, so that a page that writes a thousand of them can do something else between two. */
export interface ExportWriter {
  add(clip: Clip): void
  /** All that was written; nothing can be added after it. */
  end(): FileParts
}

/** Writes clips at once. */
export function writeAll(writer: ExportWriter, clips: Clip[]): FileParts {
  for (const clip of clips) writer.add(clip)
  return writer.end()
}
