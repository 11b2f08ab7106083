import { isText } from './elements'

/** From Thai on, scripts write no spaces, and their lines break anywhere. */
const firstUnspaced = 0x0e00

const isBreak = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 160 || code >= firstUnspaced

/** Where the first word of more than `most` characters begins, from `start` on; -1 where there is none. */
function findEndless(text: string, most: number, start: number): number {
  let from = start
  // Looked at from the far end of what a word may be: of usual text that is one character in hundreds.
  while (from + most < text.length) {
    let at = from + most
    while (at >= from && !isBreak(text.charCodeAt(at))) at--
    if (at < from) return from
    from = at + 1
  }
  return -1
}

/** Whether there is a word of more than `most` characters. */
export const hasEndlessWord = (text: string, most: number): boolean => findEndless(text, most, 0) >= 0

/** Cuts each word of more than `most` characters to so many. */
function cutWords(text: string, most: number): string {
  const kept: string[] = []
  let from = 0
  for (let at = findEndless(text, most, 0); at >= 0; at = findEndless(text, most, from)) {
    kept.push(text.slice(from, at + most), '…')
    from = at + most
    while (from < text.length && !isBreak(text.charCodeAt(from))) from++
  }
  return kept.join('') + text.slice(from)
}

/**
 * Cuts the endless words in a tree: no reader reads them, and a line that breaks nowhere costs whoever lays it out,
 * and whoever looks for names in it, far more than its length. Words of usual pages are not touched. Gives back whether
 * there was one.
 */
export function cutEndlessWords(root: Node, most: number): boolean {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4)
  let isCut = false
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isText(node) || node.data.length <= most) continue
    const cut = cutWords(node.data, most)
    if (cut === node.data) continue
    node.data = cut
    isCut = true
  }
  return isCut
}
