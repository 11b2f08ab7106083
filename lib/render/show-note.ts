import { marked } from 'marked'
import { noteFragment } from './article-fragment'

/** Longer notes, in UTF-16 code units, and deeper ones are shown as they are written: parsing them would take too long. */
const longest = 50_000
const deepest = 100

/** Shows a note in Markdown as nodes that are safe. */
export function showNote(markdown: string): Node {
  const isDeep = markdown
    .split('\n')
    .some((line) => (/^[\s>*+\-\d.)]*/u.exec(line)?.[0].length ?? 0) > deepest)
  if (isDeep || markdown.length > longest) return document.createTextNode(markdown)
  return noteFragment(marked.parse(markdown, { async: false, breaks: true }))
}
