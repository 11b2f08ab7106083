import { findNotices } from './find-notices'
import { findPageLines } from './find-page-lines'
import { findPointers } from './find-pointers'
import { findRepeats } from './find-repeats'
import { findStrangers } from './find-strangers'
import { readTextBlocks, type CleanContext, type TextBlock } from './text-block'

/**
 * Takes out of canonical content what is not the article's: each rule looks at the blocks as they are at that time.
 * Containers that became empty go too.
 */
export function cleanContent(content: DocumentFragment, context: CleanContext): void {
  const rules: ((blocks: TextBlock[]) => TextBlock[])[] = [
    (blocks) => findPageLines(blocks, context),
    (blocks) => findPointers(blocks, context),
    (blocks) => findNotices(blocks, context),
    (blocks) => findRepeats(blocks),
    (blocks) => findStrangers(blocks, context.articleBody),
    (blocks) => findLoneHeadings(blocks),
  ]
  for (const rule of rules) for (const block of rule(readTextBlocks(content))) remove(block.element)
}

/** Headings at the end, with nothing under them. */
function findLoneHeadings(blocks: TextBlock[]): TextBlock[] {
  return blocks.slice(blocks.findLastIndex((block) => !block.isHeading) + 1)
}

function remove(element: Element): void {
  // A table keeps its cells, or its columns would shift.
  if (element.matches('td,th')) {
    element.replaceChildren()
    return
  }
  const parent = element.parentElement
  element.remove()
  if (parent && !parent.textContent?.trim() && !parent.querySelector('img')) remove(parent)
}
