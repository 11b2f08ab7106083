import { squash, type CleanContext, type TextBlock } from './text-block'

/** How many characters of a block must stand in the witness, letters and digits alone. */
const probeLength = 30

/**
 * Asks the text that the page's data gives as the article's (`articleBody`) which blocks do not belong to it. It
 * counts as a witness only where it has nearly all of the running text; then what stands before its first words,
 * after its last and in no part of it is strange. Headings, quotes, tables, captions inside the text stay, because
 * such a text often leaves them out.
 */
export function findStrangers(blocks: readonly TextBlock[], { articleBody }: CleanContext): TextBlock[] {
  if (!articleBody || articleBody.length < 500) return []
  const body = squash(articleBody.replace(/<[^<>]{0,500}>/gu, ' '))
  const isKnown = blocks.map((block) => isIn(body, block.letters))
  const prose = blocks.filter((block) => block.isProse)
  const known = prose.filter((block) => isKnown[blocks.indexOf(block)])
  const isWitness = prose.length >= 3 && known.length >= prose.length * 0.75
  if (!isWitness) return []
  const first = isKnown.indexOf(true)
  const last = isKnown.lastIndexOf(true)
  const isCutShort = !body.endsWith((blocks[last]?.letters ?? '').slice(-probeLength))
  return blocks.filter((block, index) => {
    if (isKnown[index] || block.isCaption) return false
    if (index > last) return !isCutShort
    // Data written by hand leaves out a paragraph now and then, but never the furniture.
    if (block.isProse || block.isHeading) return false
    if (index < first) return true
    return block.element.localName === 'p' && block.place === ''
  })
}

/** Start and end are asked apart, for a link or a mark in the middle may be written otherwise. */
function isIn(body: string, text: string): boolean {
  if (text.length <= probeLength) return body.includes(text)
  return body.includes(text.slice(0, probeLength)) || body.includes(text.slice(-probeLength))
}
