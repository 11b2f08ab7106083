import type { OutsideToken } from './tokenize-outside'

/** "Her Liberal Democrat opposite number, Ed Marlowe, said": a description from the start of the sentence to the comma. */
export function isDescribed(tokens: OutsideToken[], comma: number): boolean {
  const sentence = tokens[comma]?.sentence
  for (let p = comma - 1; p >= 0 && comma - p < 8 && tokens[p]?.kind === 'word'; p--) {
    const starts = tokens[p - 1]?.sentence !== sentence
    if (starts) return /^(?:his|her|its|their|the)$/u.test(tokens[p]?.lower ?? '')
  }
  return false
}
