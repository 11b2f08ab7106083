import type { Span } from '../../model/span'

/** A text in which only its words matter, and where each of its code units stood. */
export interface NormalText {
  text: string
  /** For each code unit of `text`, where that which it came from begins in the original. */
  starts: Uint32Array
  /** The same for the ends. */
  ends: Uint32Array
}

const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/u
const space = /\s/u
/** What pages write in more than one way, and what it is compared as. */
const alike: Record<string, string> = {
  ...spread('‘’‚‛′ʼ`´', "'"),
  ...spread('“”„‟″«»', '"'),
  ...spread('‐‑‒–—―−', '-'),
  '…': '...',
}

function spread(characters: string, into: string): Record<string, string> {
  return Object.fromEntries(characters.split('').map((character) => [character, into]))
}

/** Runs of white space become one space; quotation marks, dashes and dots one kind each; what has no width goes. */
export function normalizeText(original: string): NormalText {
  // Three dots for one is the most that a code unit can grow into.
  const dots = original.split('…').length - 1
  const starts = new Uint32Array(original.length + dots * 2)
  const ends = new Uint32Array(starts.length)
  const parts: string[] = []
  let length = 0
  let flushed = 0
  const flush = (until: number): void => {
    if (until > flushed) parts.push(original.slice(flushed, until))
  }
  const write = (into: string, start: number, end: number): void => {
    for (let at = 0; at < into.length; at += 1) {
      starts[length] = start
      ends[length] = end
      length += 1
    }
  }
  for (let index = 0; index < original.length;) {
    const code = original.charCodeAt(index)
    // Letters of most scripts, and a single plain space, are as they are.
    const isPlain =
      (code > 0x20 && code < 0x7f && code !== 0x60) ||
      (code >= 0xb5 && code < 0x2bc && code !== 0xbb) ||
      (code > 0x370 && code < 0x1680)
    if (isPlain || (code === 0x20 && !isSpaceAt(original, index + 1))) {
      write(' ', index, index + 1)
      index += 1
      continue
    }
    const character = original.charAt(index)
    let end = index + 1
    let into = alike[character] ?? character
    if (unseen.test(character)) into = ''
    else if (space.test(character)) {
      while (isSpaceAt(original, end)) end += 1
      into = ' '
    }
    flush(index)
    flushed = end
    parts.push(into)
    write(into, index, end)
    index = end
  }
  flush(original.length)
  return { text: parts.join(''), starts: starts.subarray(0, length), ends: ends.subarray(0, length) }
}

/** What is unseen between spaces belongs to them. */
function isSpaceAt(text: string, index: number): boolean {
  if (index >= text.length) return false
  const character = text.charAt(index)
  return space.test(character) || unseen.test(character)
}

/** A stretch of the original, from a stretch that is not empty of the normal text. */
export const originalSpan = ({ starts, ends }: NormalText, { start, end }: Span): Span => ({
  start: starts[start] ?? 0,
  end: ends[end - 1] ?? 0,
})
