import type { TextBlock } from './text-block'

/** Shorter texts repeat by chance. */
const minLength = 40

/**
 * Finds texts that stand in the content twice: the same block again, and pull quotes, which repeat a sentence of the
 * running text in large letters. The running text stays.
 */
export function findRepeats(blocks: readonly TextBlock[]): TextBlock[] {
  const seen = new Set<string>()
  const repeats: TextBlock[] = []
  // Headings stand in a table of contents too, and lists repeat themselves on purpose.
  const asked = blocks.filter(
    ({ text, isHeading, isCaption, place }) =>
      text.length >= minLength && !isHeading && !isCaption && (place === '' || place === 'blockquote'),
  )
  for (const block of asked) {
    // An interviewer asks several people the same question.
    if (!block.isProse || block.text.endsWith('?')) continue
    if (seen.has(block.text)) repeats.push(block)
    seen.add(block.text)
  }
  // A plan for a week, a set of rules: what repeats this often does it on purpose.
  return [...(repeats.length > 8 ? [] : repeats), ...findPullQuotes(blocks, asked)]
}

function findPullQuotes(blocks: readonly TextBlock[], asked: readonly TextBlock[]): TextBlock[] {
  const setOff = asked.filter(
    ({ words, isProse, place }) => words <= 80 && (!isProse || place === 'blockquote'),
  )
  if (setOff.length === 0) return []
  const running = blocks.flatMap((block) => (block.isProse ? [block.letters] : [])).join('\n')
  return setOff.filter((block) => {
    const at = running.indexOf(block.letters)
    // A quotation in a block of its own is part of the running text itself; then it must be there a second time.
    return at >= 0 && (!block.isProse || running.includes(block.letters, at + 1))
  })
}
