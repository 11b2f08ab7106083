/** Scripts written without spaces, whose words are taken as pairs of characters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u
/** Longer words are cut here, which joins most inflected forms in most languages without knowing any. */
const STEM = 6

/** The words of a text for counting and comparing, in any language: lower case, cut to a rough stem. */
export function findWords(text: string): string[] {
  const words: string[] = []
  for (const [run] of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (!UNSPACED.test(run)) words.push(run.slice(0, STEM))
    else if (run.length < 2) words.push(run)
    else for (let at = 0; at + 2 <= run.length; at++) words.push(run.slice(at, at + 2))
  }
  return words
}
