import type { Clip, ClipRow } from '../../model/clip'

/** What the row of a clip says that can be searched, one a line. */
export function searchedInRow(row: ClipRow): string {
  const { title, byline, siteName, collection, tags, people, places } = row
  return [title, byline, siteName, collection, ...tags, ...people, ...places].filter(Boolean).join('\n')
}

/** What a clip has besides its row: the text and the notes. */
export function searchedInClip({ article, annotations, note }: Clip): string {
  return [article.text, note, ...annotations.map((annotation) => annotation.note)].filter(Boolean).join('\n')
}
