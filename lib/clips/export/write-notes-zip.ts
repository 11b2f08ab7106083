import { strToU8, zipSync } from 'fflate'
import type { Clip } from '../../model/clip'
import { distinctFileNames } from './safe-file-name'
import { writeClipMarkdown, type PassageUrl } from './write-clip-markdown'

/** A zip with a Markdown file for each clip, named by its title. */
export function writeNotesZip(clips: Clip[], passageUrl: PassageUrl): Uint8Array<ArrayBuffer> {
  const names = distinctFileNames(clips.map(({ article }) => article.title))
  const files = clips.map((clip, index) => [
    `${names[index]}.md`,
    strToU8(writeClipMarkdown(clip, passageUrl)),
  ])
  return new Uint8Array(zipSync(Object.fromEntries(files) as Record<string, Uint8Array>))
}
