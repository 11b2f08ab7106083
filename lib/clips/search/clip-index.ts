import type { Clip, ClipRow } from '../../model/clip'
import { rowOfClip } from '../row-of-clip'
import { foldText } from '../../model/fold-text'
import { bitsOfTerm, mayHave, printOf } from './letter-print'
import { parseQuery } from './parse-query'
import { searchedInClip, searchedInRow } from './searched-fields'

/** Finds clips by parts of words, in memory. */
export interface ClipIndex {
  /** Takes in what a row says, until its clip comes. */
  putRow: (row: ClipRow) => void
  putClip: (clip: Clip) => void
  remove: (id: string) => void
  /** The ids of the clips that have all terms of a query; all clips where it has none. */
  search: (query: string) => string[]
}

interface Entry {
  folded: string
  print: Uint32Array
}

/**
 * The same text, held in one byte a character where it can be: a text that once had a curly quotation mark keeps two
 * for each, and is searched more slowly.
 */
const compact = (text: string): string => new TextDecoder().decode(new TextEncoder().encode(text))

/** Makes an empty index. */
export function createClipIndex(): ClipIndex {
  const entries = new Map<string, Entry>()
  const put = (id: string, text: string): void => {
    const folded = compact(foldText(text))
    entries.set(id, { folded, print: printOf(folded) })
  }
  return {
    putRow: (row) => put(row.id, searchedInRow(row)),
    putClip: (clip) => put(clip.id, `${searchedInRow(rowOfClip(clip))}\n${searchedInClip(clip)}`),
    remove: (id) => void entries.delete(id),
    search: (query) => {
      const terms = parseQuery(query)
      const bits = terms.flatMap(bitsOfTerm)
      const found: string[] = []
      for (const [id, { folded, print }] of entries)
        if (mayHave(print, bits) && terms.every((term) => folded.includes(term))) found.push(id)
      return found
    },
  }
}
