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

/** What is gathered of a page. A list may have fifty thousand marks of one: nothing is copied for each. */
interface Page {
  url: string
  title: string
  created: string
  tags: string[]
  collection?: string
  notes: string[]
  /** By their ids: a list may have the same mark twice. */
  marks: Map<string, Annotation>
}

/** One clip a page, without article text, with all that a list says of it; the order is that of the list. */
export async function clipsOfPages(notes: PageNote[]): Promise<Clip[]> {
  const pages = new Map<string, Page>()
  for (const { url, title = '', created, tags = [], collection, note = '', mark } of notes) {
    const address = pageAddress(url)
    const page = pages.get(address) ?? {
      url,
      title: '',
      created: timeOf(created),
      tags: [],
      notes: [],
      marks: new Map<string, Annotation>(),
    }
    pages.set(address, page)
    page.title ||= title.trim()
    page.collection ??= collection
    page.tags.push(...tags)
    if (note.trim() !== '') page.notes.push(note.trim())
    if (!mark) continue
    const annotation = await annotationOf(address, mark)
    if (!page.marks.has(annotation.id)) page.marks.set(annotation.id, annotation)
  }
  return Promise.all([...pages].map(([address, page]) => clipOfPage(address, page)))
}

async function clipOfPage(address: string, page: Page): Promise<Clip> {
  const { tags, collection, notes, marks } = page
  return {
    ...linkClip(await nameUuid(address), page),
    tags: unique(tags),
    ...(collection !== undefined && { collection }),
    note: notes.join('\n\n'),
    annotations: [...marks.values()],
  }
}

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
