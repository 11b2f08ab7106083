/** In bits; an article of a thousand words fills about a sixth of them. */
const size = 8192

const bitOf = (text: string, at: number, length: 2 | 3): number => {
  const third = length === 3 ? text.charCodeAt(at + 2) + 1 : 0
  const mixed = Math.imul(
    Math.imul(text.charCodeAt(at), 0x9e3779b1) ^ Math.imul(text.charCodeAt(at + 1), 0x85ebca6b) ^ third,
    0xc2b2ae35,
  )
  return (mixed >>> 13) & (size - 1)
}

/** Which pairs and triples of letters a text has, as bits: a text without those of a word cannot have the word. */
export function printOf(text: string): Uint32Array {
  const print = new Uint32Array(size / 32)
  const mark = (bit: number): void => {
    print[bit >>> 5] = (print[bit >>> 5] ?? 0) | (1 << (bit & 31))
  }
  for (let at = 0; at + 1 < text.length; at += 1) {
    mark(bitOf(text, at, 2))
    if (at + 2 < text.length) mark(bitOf(text, at, 3))
  }
  return print
}

/** The bits that a text with this term must have; none for a single letter. */
export function bitsOfTerm(term: string): number[] {
  const length = term.length > 2 ? 3 : 2
  return Array.from({ length: Math.max(0, term.length - length + 1) }, (_, at) => bitOf(term, at, length))
}

/** False only where the text of the print cannot have the term of the bits. */
export function mayHave(print: Uint32Array, bits: number[]): boolean {
  for (const bit of bits) if (((print[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return false
  return true
}
