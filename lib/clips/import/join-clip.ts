import type { Annotation } from '../../model/annotation'
import type { Clip } from '../../model/clip'
import type { ClipWithPictures } from '../keep-pictures'
import { isLink } from '../link-clip'
import { pageAddress } from '../page-address'

/**
 * Two clips of one page as one: nothing that the reader wrote is lost. Where both have a mark, the one that was changed
 * later stays; the article is the newer one. Gives back `known` itself where `incoming` has nothing that it lacks.
 */
export function joinClip(known: Clip, incoming: Clip): Clip {
  const takesArticle = !isLink(incoming) && (isLink(known) || incoming.modified > known.modified)
  const collection = known.collection ?? incoming.collection
  const citation = known.citation ?? incoming.citation
  const joined: Clip = {
    ...known,
    ...(takesArticle && { article: incoming.article, analysis: incoming.analysis }),
    annotations: joinAnnotations(known.annotations, incoming.annotations),
    note: joinNotes(known.note, incoming.note),
    tags: [...new Set([...known.tags, ...incoming.tags])],
    ...(collection !== undefined && { collection }),
    ...(citation && { citation }),
  }
  return JSON.stringify(joined) === JSON.stringify(known)
    ? known
    : { ...joined, modified: new Date().toISOString() }
}

function joinAnnotations(known: Annotation[], incoming: Annotation[]): Annotation[] {
  const joined = new Map(known.map((annotation) => [annotation.id, annotation]))
  for (const annotation of incoming) {
    const before = joined.get(annotation.id)
    if (!before || annotation.modified > before.modified) joined.set(annotation.id, annotation)
  }
  return [...joined.values()]
}

/** Both, below each other; but what is in one already is not written twice. */
function joinNotes(known: string, incoming: string): string {
  if (known.includes(incoming)) return known
  return incoming.includes(known) ? incoming : `${known}\n\n${incoming}`
}

/** Clips of which no two are of one page. */
export function joinSamePages(clips: ClipWithPictures[]): ClipWithPictures[] {
  const pages = new Map<string, ClipWithPictures>()
  for (const clip of clips) {
    const page = pageAddress(clip.article.url)
    const known = pages.get(page)
    const pictures = known?.pictures ?? clip.pictures
    pages.set(page, known ? { ...joinClip(known, clip), ...(pictures && { pictures }) } : clip)
  }
  return [...pages.values()]
}
