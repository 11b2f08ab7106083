import type { Annotation } from '../../model/annotation'
import type { Clip } from '../../model/clip'
import { linkClip } from '../link-clip'
import { pageAddress } from '../page-address'
import { longestQuote } from './import-limits'
import { nameUuid } from './name-uuid'

/** What somebody else's list says of a page. */
export interface PageNote {
  url: string
  title?: string
  /** ISO 8601; absent or nonsense: now. */
  created?: string
  tags?: string[]
  collection?: string
  /** On the whole page; those of one page are put below each other. */
  note?: string
  mark?: MarkNote
}

/** A mark without the text that it stands in: it finds its place when the page is read. */
interface MarkNote {
  /** The same whenever the same file is read. */
  name: string
  exact: string
  prefix?: string
  suffix?: string
  start?: number
  note?: string
  tags?: string[]
  created?: string
  modified?: string
}

const now = (): string => new Date().toISOString()
/** ISO 8601, in UTC; now, where it is no time. */
const timeOf = (text: string | undefined): string => {
  const time = Date.parse(text ?? '')
  return Number.isNaN(time) ? now() : new Date(time).toISOString()
}

const unique = (tags: string[]): string[] => [...new Set(tags.map((tag) => tag.trim()).filter(Boolean))]

/** One clip a page, without article text, with all that a list says of it; the order is that of the list. */
export async function clipsOfPages(notes: PageNote[]): Promise<Clip[]> {
  const clips = new Map<string, Clip>()
  for (const { url, title = '', created, tags = [], collection, note = '', mark } of notes) {
    const page = pageAddress(url)
    const known =
      clips.get(page) ??
      linkClip(await nameUuid(page), { url, title: title.trim(), created: timeOf(created) })
    clips.set(page, {
      ...known,
      article: { ...known.article, title: known.article.title || title.trim() },
      tags: unique([...known.tags, ...tags]),
      ...(known.collection || collection ? { collection: known.collection ?? collection } : {}),
      note: [known.note, note.trim()].filter(Boolean).join('\n\n'),
      annotations: mark ? withMark(known.annotations, await annotationOf(page, mark)) : known.annotations,
    })
  }
  return [...clips.values()]
}

/** A list may have the same mark twice. */
const withMark = (annotations: Annotation[], mark: Annotation): Annotation[] =>
  annotations.some(({ id }) => id === mark.id) ? annotations : [...annotations, mark]

async function annotationOf(page: string, mark: MarkNote): Promise<Annotation> {
  const { name, prefix = '', suffix = '', start = 0, note = '', tags = [] } = mark
  const exact = mark.exact.slice(0, longestQuote).toWellFormed()
  const created = timeOf(mark.created)
  return {
    schema: 1,
    id: await nameUuid(`${page} ${name}`),
    selectors: {
      quote: { exact, prefix: prefix.slice(-64).toWellFormed(), suffix: suffix.slice(0, 64).toWellFormed() },
      position: { start, end: start + exact.length },
    },
    colour: 'yellow',
    note: note.trim(),
    tags: unique(tags),
    created,
    modified: mark.modified === undefined ? created : timeOf(mark.modified),
  }
}
