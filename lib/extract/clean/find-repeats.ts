import { squash, type TextBlock } from './text-block'

/** Shorter texts repeat by chance. */
const minLength = 40

/**
 * Finds texts that stand in the content twice: the same block again, and pull quotes, which repeat a sentence of the
 * running text in large letters. The running text stays.
 */
export function findRepeats(blocks: readonly TextBlock[]): TextBlock[] {
  const seen = new Map<string, TextBlock>()
  const repeats: TextBlock[] = []
  const prose = blocks.filter((block) => block.isProse)
  const running = prose.map((block) => squash(block.text)).join('\n')
  for (const block of blocks) {
    const text = squash(block.text)
    // Headings stand in a table of contents too, and lists repeat themselves on purpose.
    if (text.length < minLength || block.isHeading || block.element.closest('li,dl,td,th,pre')) continue
    // An interviewer asks several people the same question.
    if (seen.has(text) && block.isProse && !block.text.endsWith('?')) repeats.push(block)
    else if (isPullQuote(block, text, running)) repeats.push(block)
    else seen.set(text, block)
  }
  // A plan for a week, a set of rules: what repeats this often does it on purpose.
  return repeats.length > 8 ? [] : repeats
}

function isPullQuote(block: TextBlock, text: string, running: string): boolean {
  const isSetOff = block.element.closest('blockquote') !== null || !block.isProse
  if (!isSetOff || block.words > 80) return false
  const at = running.indexOf(text)
  if (at < 0) return false
  // A quotation in a block of its own is part of the running text itself; then it must be there a second time.
  return block.isProse ? running.includes(text, at + 1) : true
}
