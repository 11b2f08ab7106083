import * as v from 'valibot'
import type { Colour } from '../model/annotation'
import { colours } from '../render/paint-annotations'

/** What the scripts in a page ask of the extension: always about the marks of the page that they are in. */
export type MarksRequest =
  | { ask: 'marks' | 'paint' }
  | { ask: 'open' | 'remove' | 'restore' | 'cite'; id: string }
  | { ask: 'colour'; id: string; colour: Colour }
  | { ask: 'draft'; id: string; note: string; tags: string }
  | { ask: 'words'; id: string; note: string; tags: string[] }

/** Asks the extension about the marks of this page; undefined where it has gone or does not answer. */
export type AskAboutMarks = (request: MarksRequest) => Promise<unknown>

/** As it is sent. */
export type MarksMessage = MarksRequest & { to: 'lede-marks' }

/** In UTF-16 code units: longer than anybody writes by hand. */
const longest = { id: 200, note: 200_000, tag: 500 }
const mostTags = 200

const text = (most: number) => v.pipe(v.string(), v.maxLength(most))
const id = v.pipe(text(longest.id), v.nonEmpty())
const note = text(longest.note)

const requests = v.variant('ask', [
  v.object({ ask: v.picklist(['marks', 'paint']) }),
  v.object({ ask: v.picklist(['open', 'remove', 'restore', 'cite']), id }),
  v.object({ ask: v.literal('colour'), id, colour: v.picklist(colours) }),
  v.object({ ask: v.literal('draft'), id, note, tags: note }),
  v.object({
    ask: v.literal('words'),
    id,
    note,
    tags: v.pipe(v.array(text(longest.tag)), v.maxLength(mostTags)),
  }),
])
const address = v.object({ to: v.literal('lede-marks') })

/** Reads a message as a request about marks; undefined where it is anything else. */
export function readMarksRequest(message: unknown): MarksRequest | undefined {
  if (!v.is(address, message)) return undefined
  const { success, output } = v.safeParse(requests, message)
  return success ? output : undefined
}
