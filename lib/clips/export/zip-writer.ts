import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import type { FileParts } from './export-writer'

interface ZipWriter {
  /** Opens a file, to which text is written until `text` is called with `isLast`. */
  open(name: string): (text: string, isLast?: boolean) => void
  /** Adds a file as it is: a picture packs no smaller. */
  store(name: string, content: Uint8Array): void
  end(): FileParts
}

/** Writes a zip piece by piece. */
export function startZip(): ZipWriter {
  const parts: FileParts = []
  const zip = new Zip((error, part) => {
    if (error) throw error
    parts.push(new Uint8Array(part))
  })
  return {
    open: (name) => {
      const file = new ZipDeflate(name, { level: 6 })
      zip.add(file)
      return (text, isLast = false) => file.push(strToU8(text), isLast)
    },
    store: (name, content) => {
      const file = new ZipPassThrough(name)
      zip.add(file)
      file.push(content, true)
    },
    end: () => {
      zip.end()
      return parts
    },
  }
}
