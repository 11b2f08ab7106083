import type { Sentence } from '../../model/analysis'
import type { AnalyzeInput } from '../analyze-input'
import type { Standing } from './find-standings'

const FEWEST_ENTRIES = 3
/** "14:05", "2.05pm BST" at the start of an entry, in a line of its own or before its text. */
const TIME = /^(?:\p{L}+ )?(\p{N}{1,2})[:.h](\p{N}{2})\s?([ap])?\.?m?\b/iu

/**
 * One sentence of each of the newest entries of a live blog, at most `length`, in the order of the text. None where the
 * article is no live blog: it is one where several blocks open with a time of the day and the newest comes first, or
 * where the title says "live" (a chronology that runs forward is no live blog).
 */
export function findNewestEntries(
  { text, blocks, title = '' }: AnalyzeInput,
  sentences: Sentence[],
  standings: Standing[],
  length: number,
): number[] {
  const entries = blocks.flatMap((block, index) => {
    const time = TIME.exec(text.slice(block.start, Math.min(block.end, block.start + 40)))
    return time ? [{ index, minutes: toMinutes(time) }] : []
  })
  if (entries.length < FEWEST_ENTRIES) return []
  const name = title || text.slice(blocks[0]?.start, blocks[0]?.end).slice(0, 200)
  const falls = entries.filter(
    ({ minutes }, at) => at > 0 && minutes <= (entries[at - 1]?.minutes ?? 0),
  ).length
  const newestFirst = falls > (entries.length - 1) / 2
  if (!newestFirst && !/\blive\b/iu.test(name)) return []
  const told: number[] = []
  let entry = -1
  let isTold = true
  for (const [index, { block }] of sentences.entries()) {
    while (block >= (entries[entry + 1]?.index ?? Infinity)) {
      entry++
      isTold = false
    }
    if (isTold || standings[index] !== 'free') continue
    told.push(index)
    isTold = true
  }
  return newestFirst ? told.slice(0, length) : told.slice(-length)
}

function toMinutes([, hour, minute, half]: RegExpExecArray): number {
  const afternoon = half?.toLowerCase() === 'p' ? 12 : 0
  return ((half ? Number(hour) % 12 : Number(hour)) + afternoon) * 60 + Number(minute)
}
