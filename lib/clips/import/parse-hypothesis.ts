import * as v from 'valibot'
import { isPageAddress, words as text } from './clip-shape'
import type { ImportedFile, UnreadRecord } from './imported-file'
import { clipsOfPages, type PageNote } from './page-notes'

const texts = v.fallback(v.array(text), [])

const selector = v.object({
  type: v.string(),
  exact: v.fallback(v.optional(text), undefined),
  prefix: v.fallback(v.optional(text), undefined),
  suffix: v.fallback(v.optional(text), undefined),
  start: v.fallback(v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))), undefined),
})

/** An annotation as the API of Hypothesis gives it, and as its client exports it. */
const annotation = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  uri: text,
  text: v.fallback(text, ''),
  tags: texts,
  created: v.fallback(v.optional(v.string()), undefined),
  updated: v.fallback(v.optional(v.string()), undefined),
  references: texts,
  document: v.fallback(v.object({ title: texts }), { title: [] }),
  target: v.fallback(v.array(v.object({ selector: v.fallback(v.array(selector), []) })), []),
})

type HypothesisAnnotation = v.InferOutput<typeof annotation>

const lists = [
  v.object({ rows: v.array(v.unknown()) }),
  v.object({ annotations: v.array(v.unknown()) }),
] as const
const looksLike = v.object({ uri: v.string(), target: v.unknown() })

/** The annotations of a value that looks like an answer or an export of Hypothesis. */
export function findHypothesis(value: unknown): unknown[] | undefined {
  const [rows, annotations] = lists
  const found = v.is(rows, value) ? value.rows : v.is(annotations, value) ? value.annotations : value
  if (!Array.isArray(found)) return undefined
  if (found === value) return found.some((one) => v.is(looksLike, one)) ? found : undefined
  return found
}

/** Annotations of Hypothesis as clips without article text; a reply is put below the note that it answers. */
export async function parseHypothesis(records: unknown[]): Promise<ImportedFile> {
  const unread: UnreadRecord[] = []
  const roots: HypothesisAnnotation[] = []
  const replies: HypothesisAnnotation[] = []
  for (const record of records) {
    const read = v.safeParse(annotation, record)
    if (!read.success) unread.push({ name: nameOf(record), lacks: 'parts' })
    else if (!isPageAddress(read.output.uri)) unread.push({ name: nameOf(record), lacks: 'address' })
    else if (read.output.references.length > 0) replies.push(read.output)
    else roots.push(read.output)
  }
  const answers = new Map<string, HypothesisAnnotation[]>()
  for (const reply of replies) {
    const root = reply.references[0] ?? ''
    answers.set(root, (answers.get(root) ?? []).concat(reply))
  }
  const known = new Set(roots.map(({ id }) => id))
  const orphans = replies.filter(({ references }) => !known.has(references[0] ?? ''))
  const pages = [
    ...roots.map((root) => pageNoteOf(root, answers.get(root.id) ?? [])),
    ...orphans.map((reply) => pageNoteOf({ ...reply, target: [] }, [])),
  ]
  return { source: 'hypothesis', clips: await clipsOfPages(pages), corrections: [], unread }
}

const nameOf = (record: unknown): string => {
  const read = v.safeParse(v.object({ uri: v.string() }), record)
  return read.success ? read.output.uri.slice(0, 200) : ''
}

function pageNoteOf(root: HypothesisAnnotation, answers: HypothesisAnnotation[]): PageNote {
  const { id, uri, tags, created, updated, document, target } = root
  const selectors = target.flatMap((one) => one.selector)
  const quote = selectors.find(({ type, exact }) => type === 'TextQuoteSelector' && exact?.trim())
  const position = selectors.find(({ type }) => type === 'TextPositionSelector')
  const note = [root, ...answers]
    .map((one) => one.text.trim())
    .filter(Boolean)
    .join('\n\n')
  const page = { url: uri, title: document.title[0], created }
  if (!quote?.exact) return { ...page, tags, note }
  const { exact, prefix, suffix } = quote
  const mark = {
    name: id,
    exact,
    prefix,
    suffix,
    start: position?.start,
    note,
    tags,
    created,
    modified: updated,
  }
  return { ...page, mark }
}
