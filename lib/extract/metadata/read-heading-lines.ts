import { isInline } from '../elements'

const maxTexts = 120
const maxLine = 300

/** Places beside the article, whose words say nothing about it. */
const beside = 'aside,nav,footer,figure,form,script,style,noscript,template,svg,select,button,iframe'

/**
 * The short lines around a page's headline, where byline and date stand: first those after it, then those before
 * it, nearest first. A line is the text of one block, its white space collapsed.
 */
export function readHeadingLines(headline: Element): string[] {
  let last: Node = headline
  while (last.lastChild) last = last.lastChild
  const after = readLines(headline, last, (walker) => walker.nextNode(), 60)
  const before = readLines(headline, headline, (walker) => walker.previousNode(), 12)
  return [...after, ...before]
}

function readLines(
  headline: Element,
  start: Node,
  step: (walker: TreeWalker) => Node | null,
  limit: number,
): string[] {
  const { body } = headline.ownerDocument
  const walker = headline.ownerDocument.createTreeWalker(body, 4)
  walker.currentNode = start
  const isBeside = remember((element) => element.closest(beside) !== null)
  const lines: string[][] = []
  let last: Element | undefined
  let texts = 0
  let longTexts = 0
  for (let node = step(walker); node && texts < maxTexts && lines.length <= limit; node = step(walker)) {
    const parent = node.parentElement
    const piece = node.nodeValue?.trim()
    if (!parent || !piece || isBeside(parent)) continue
    texts++
    const block = blockAround(parent)
    // One character too many, so that the line is left out below.
    const said = piece.slice(0, maxLine + 1)
    if (block === last && node.previousSibling?.nodeName !== 'BR') lines.at(-1)?.push(said)
    else lines.push([said])
    last = block
    if (piece.length > maxLine) longTexts++
    // The text itself has begun.
    if (longTexts > 2) break
  }
  return lines.map((line) => line.join(' ').replace(/\s+/gu, ' ')).filter((line) => line.length <= maxLine)
}

/** Lists have many texts under one parent. */
function remember(ask: (element: Element) => boolean): (element: Element) => boolean {
  const answers = new Map<Element, boolean>()
  return (element) => {
    const known = answers.get(element)
    if (known !== undefined) return known
    const answer = ask(element)
    answers.set(element, answer)
    return answer
  }
}

function blockAround(element: Element): Element {
  let block = element
  while (isInline(block) && block.parentElement) block = block.parentElement
  return block
}
