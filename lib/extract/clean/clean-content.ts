import type { TextLine } from '../find-blocks'
import { findCredits } from './find-credits'
import { findNotices } from './find-notices'
import { findPageLines } from './find-page-lines'
import { findPointers } from './find-pointers'
import { findRepeats } from './find-repeats'
import { findStrangers } from './find-strangers'
import { readTextBlocks, type CleanContext, type TextBlock } from './text-block'

/** What was taken out, and by which rule. */
export interface Removal {
  rule: string
  text: string
}

/** Boxes first: a call to subscribe above the date line would pass for the beginning of the text. */
const rules = { findPointers, findNotices, findPageLines, findCredits, findRepeats, findStrangers }

/**
 * Takes out of canonical content what is not the article's; each rule sees what the rules before it have left.
 * Containers that became empty go too. Returns the lines that stay, and what went.
 */
export function cleanContent(
  lines: readonly TextLine[],
  context: CleanContext,
): { kept: TextBlock[]; removals: Removal[] } {
  const before = readTextBlocks(lines)
  const removals: Removal[] = []
  let kept = before
  const take = (rule: string, found: readonly TextBlock[]): void => {
    if (found.length === 0) return
    const gone = new Set(found)
    kept = kept.filter((block) => !gone.has(block))
    for (const { element, text } of gone) {
      removals.push({ rule, text })
      remove(element)
    }
  }
  for (const [rule, find] of Object.entries(rules)) take(rule, find(kept, context))
  take('findLoneHeadings', findLoneHeadings(before, kept))
  return { kept, removals }
}

/** Headings that have lost all that stood under them, and those at the end, with nothing under them. */
function findLoneHeadings(before: readonly TextBlock[], now: readonly TextBlock[]): TextBlock[] {
  const hadText = new Set(
    before
      .filter((block, index) => block.isHeading && before[index + 1]?.isHeading === false)
      .map(({ element }) => element),
  )
  const last = now.findLastIndex((block) => !block.isHeading)
  return now.filter((block, index) => {
    if (!block.isHeading) return false
    const next = now[index + 1]
    if (!next || index > last) return true
    return next.isHeading && hadText.has(block.element) && next.element.localName <= block.element.localName
  })
}

function remove(element: Element): void {
  // A table keeps its cells, or its columns would shift.
  if (element.matches('td,th')) {
    element.replaceChildren()
    return
  }
  const parent = element.parentElement
  element.remove()
  if (parent && !hasWords(parent) && !parent.querySelector('img')) remove(parent)
}

/** Asked for each line that goes: its parent may be the whole article, whose text is long. */
function hasWords(element: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.nodeValue?.trim()) return true
  return false
}
