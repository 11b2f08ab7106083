import { squash, type TextBlock } from './text-block'

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
  const found = setOff.filter((block) => {
    // A quotation in a block of its own is part of the running text itself; then it must be there a second time.
    const at = findParts(running, block, 0)
    return at >= 0 && (!block.isProse || findParts(running, block, at + 1) >= 0)
  })
  return [...found, ...findSignatures(blocks, found)]
}

/** Fewer letters stand in a text by chance. */
const fewLetters = 15

/**
 * Where the running text has what a block says; where the block leaves words out ("…"), where its first part stands, if
 * the others follow within a few lines. -1 where it has it not.
 */
function findParts(running: string, { text, letters }: TextBlock, start: number): number {
  const whole = running.indexOf(letters, start)
  const parts = text.split(/\s*[[(]?(?:…|\.\s?\.\s?\.)[\])]?\s*/u).map(squash)
  if (whole >= 0 || parts.length < 2 || parts.some((part) => part.length < fewLetters)) return whole
  const first = running.indexOf(parts[0] ?? '', start)
  let at = first
  for (const part of parts) {
    const next = at < 0 ? -1 : running.indexOf(part, at)
    if (next < 0 || next > at + 1500) return -1
    at = next + part.length
  }
  return first
}

/** Who says it, below a pull quote: without the quotation it would stand alone. */
function findSignatures(blocks: readonly TextBlock[], quotes: readonly TextBlock[]): TextBlock[] {
  return quotes.flatMap((quote) => {
    const figure = quote.element.closest('figure')
    const box = figure?.querySelector('img') ? null : (figure ?? quote.element.closest('blockquote'))
    const others = box ? blocks.filter((block) => block !== quote && box.contains(block.element)) : []
    return others.every(({ words, isProse }) => words <= 12 && !isProse) ? others : []
  })
}
