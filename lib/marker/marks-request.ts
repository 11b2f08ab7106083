import * as v from 'valibot'
import type { Colour } from '../model/annotation'
import { colours } from '../render/paint-annotations'

/** What the scripts in a page ask of the extension: about the marks of the page that they are in, and for the tags in use. */
export type MarksRequest =
  | { ask: 'marks' | 'paint' | 'tags' }
  | { ask: 'open' | 'remove' | 'restore' | 'cite'; id: string }
  | { ask: 'colour'; id: string; colour: Colour }
  | { ask: 'draft'; id: string; note: string; tags: string }
  | { ask: 'words'; id: string; note: string; tags: string[] }

/** Asks the extension about the marks of this page; undefined where it has gone or does not answer. */
export type AskAboutMarks = (request: MarksRequest) => Promise<unknown>

/** As it is sent, with the address that the page has at that moment. */
export type MarksMessage = MarksRequest & { to: 'lede-marks'; page: string }

/** In UTF-16 code units: longer than anybody writes by hand. */
const longest = { id: 200, note: 200_000, tag: 500 }
const mostTags = 200

const text = (most: number) => v.pipe(v.string(), v.maxLength(most))
const id = v.pipe(text(longest.id), v.nonEmpty())
const note = text(longest.note)

const requests = v.variant('ask', [
  v.object({ ask: v.picklist(['marks', 'paint', 'tags']) }),
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

/**
 * The page that a message about marks means: the one it names, as far as the browser vouches for its origin. The browser's
 * own word is the address under which the document was loaded, which a single-page site has left.
 */
export function pageOfMessage(message: unknown, loaded: string): string {
  const { page } = (message ?? {}) as { page?: unknown }
  if (typeof page !== 'string' || !URL.canParse(page)) return loaded
  return new URL(page).origin === new URL(loaded).origin ? page : loaded
}

/** Reads a message as a request about marks; undefined where it is anything else. */
export function readMarksRequest(message: unknown): MarksRequest | undefined {
  if (!v.is(address, message)) return undefined
  const { success, output } = v.safeParse(requests, message)
  return success ? output : undefined
}
