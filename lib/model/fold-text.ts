/** Accents, Hebrew and Arabic points: what readers leave out when they type. Vowel signs of other scripts are letters. */
const points = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670]/gu
const quotes = /[\u2018\u2019\u02bc\u201b]/gu
const doubleQuotes = /[\u201c\u201d\u201e\u00ab\u00bb]/gu
const dashes = /[\u2010-\u2015\u2212]/gu
const spaces = /[\t\r\f\v\u00a0\u2000-\u200a\u202f\u3000]/gu
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu
// eslint-disable-next-line no-control-regex
const isPlain = (text: string): boolean => !/[^\u0000-\u007f]/u.test(text)

/** A text as the search compares it: without case, accents and the differences that no keyboard makes. */
export function foldText(text: string): string {
  const lower = text.toLowerCase()
  if (isPlain(lower)) return lower.replace(spaces, ' ')
  return lower
    .normalize('NFD')
    .replace(points, '')
    .normalize('NFC')
    .replaceAll('ς', 'σ')
    .replaceAll('ß', 'ss')
    .replace(quotes, "'")
    .replace(doubleQuotes, '"')
    .replace(dashes, '-')
    .replace(spaces, ' ')
    .replace(invisible, '')
}

/** What must be folded together: a character with its marks, and the parts of a Korean syllable. */
const cluster = /[\u1100-\u11ff]+|\P{M}\p{M}*|\p{M}+/gu

/** A folded text that knows where each of its characters stood. */
export interface FoldedText {
  folded: string
  /** The stretch of the original that a stretch of the folded text comes from, half-open. */
  unfold: (start: number, end: number) => { start: number; end: number }
}

/** Folds a text so that what is found in it can be shown; slower than `foldText`, with the same result. */
export function foldWithOffsets(text: string): FoldedText {
  if (isPlain(text)) return { folded: foldText(text), unfold: (start, end) => ({ start, end }) }
  const starts: number[] = []
  const ends: number[] = []
  let folded = ''
  for (const match of text.matchAll(cluster)) {
    const part = foldText(match[0])
    for (let index = 0; index < part.length; index += 1) {
      starts.push(match.index)
      ends.push(match.index + match[0].length)
    }
    folded += part
  }
  return {
    folded,
    unfold: (start, end) => ({ start: starts[start] ?? text.length, end: ends[end - 1] ?? text.length }),
  }
}
