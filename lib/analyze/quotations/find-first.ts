import type { Mention } from '../../model/analysis'

/** The first index of a sorted list that is not before the place looked for, by halving; the length where all are. */
export function findFirst(length: number, isBefore: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}

/** The index of the first mention that starts at a place or after it; their number where none does. */
export const findFirstMention = (mentions: readonly Mention[], at: number): number =>
  findFirst(mentions.length, (index) => (mentions[index]?.start ?? 0) < at)
