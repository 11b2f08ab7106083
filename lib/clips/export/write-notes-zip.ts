import type { ExportWriter } from './export-writer'
import { startFileNames } from './safe-file-name'
import { writeClipMarkdown, type PassageUrl } from './write-clip-markdown'
import { startZip } from './zip-writer'

/** Writes a zip with a Markdown file for each clip, named by its title. */
export function startNotesZip(passageUrl: PassageUrl): ExportWriter {
  const zip = startZip()
  const nameOf = startFileNames()
  return {
    add: (clip) => zip.open(`${nameOf(clip.article.title)}.md`)(writeClipMarkdown(clip, passageUrl), true),
    end: () => zip.end(),
  }
}
