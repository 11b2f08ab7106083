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

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most

/** Reads a message as a request about marks; undefined where it is anything else. */
export function readMarksRequest(message: unknown): MarksRequest | undefined {
  if (typeof message !== 'object' || message === null) return undefined
  const { to, ask, id, colour, note, tags } = message as Record<string, unknown>
  if (to !== 'lede-marks') return undefined
  if (ask === 'marks' || ask === 'paint') return { ask }
  if (!isText(id, longest.id) || id === '') return undefined
  if (ask === 'open' || ask === 'remove' || ask === 'restore' || ask === 'cite') return { ask, id }
  if (ask === 'colour') {
    const known = colours.find((one) => one === colour)
    return known && { ask, id, colour: known }
  }
  if (!isText(note, longest.note)) return undefined
  if (ask === 'draft') return isText(tags, longest.note) ? { ask, id, note, tags } : undefined
  if (ask !== 'words' || !Array.isArray(tags) || tags.length > mostTags) return undefined
  const each: unknown[] = tags
  return each.every((tag) => isText(tag, longest.tag)) ? { ask, id, note, tags: each } : undefined
}
