import type { Label } from '../model/analysis'
import type { Clip, ClipRow } from '../model/clip'
import { isLink } from './link-clip'

/** The tags of a clip and of its annotations, each once. */
export const tagsOfClip = ({ tags, annotations }: Pick<Clip, 'tags' | 'annotations'>): string[] => [
  ...new Set([...tags, ...annotations.flatMap((annotation) => annotation.tags)]),
]

/** What a list shows of a clip. */
export function rowOfClip({
  id,
  article,
  analysis,
  annotations,
  note,
  tags,
  collection,
  ...times
}: Clip): ClipRow {
  const { url, title, byline, siteName, publishedTime, lang, excerpt } = article
  const namesOf = (label: Label): string[] =>
    (analysis?.entities ?? []).filter((entity) => entity.label === label).map(({ name }) => name)
  return {
    id,
    url,
    title,
    byline,
    siteName,
    publishedTime,
    lang,
    excerpt,
    tags: tagsOfClip({ tags, annotations }),
    collection,
    people: namesOf('person'),
    places: namesOf('place'),
    annotationCount: annotations.length,
    ...(isLink({ article }) && { isLink: true }),
    hasNote: note !== '' || annotations.some((annotation) => annotation.note !== ''),
    created: times.created,
    modified: times.modified,
  }
}
