import type { Block } from '../../model/article'
import type { Span } from '../../model/span'

/** Words between quotation marks, whether or not anybody said them. The span includes the marks. */
export interface QuotedSpan extends Span {
  content: Span
  /** Index into the article's blocks. */
  block: number
  /** False where the paragraph ends before the closing mark comes. */
  closed: boolean
  /** The quoted span that this one stands in. */
  within?: QuotedSpan
}

interface OpenMark {
  at: number
  length: number
  closers: string
  single: boolean
}

/** Two apostrophes are one mark in old wire archives; they are passed over, so that neither opens a single quotation. */
const MARK = /''|["“”‟„«»「」『』‘’‚‹›']/gu
const CLOSERS: Record<string, string> = {
  '“': '”"“',
  '‟': '”"“',
  '”': '”"',
  '"': '"”',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '‘': "’'",
  "'": "'’",
  '‚': '‘’',
  '‹': '›',
}
const SINGLE = new Set(['‘', "'", '‚', '‹'])
const WORD = /[\p{L}\p{N}]/u
/** Words that begin with an apostrophe, so that none of them opens a quotation. */
const ELISION =
  /^(?:\d|em\b|til\b|tis\b|twas\b|cause\b|bout\b|round\b|n\b|nuff\b|s\b|t\b|re\b|ve\b|ll\b|d\b|m\b)/iu
/** How many quotations may stand in one another; a text of opening marks only must not cost more than its length. */
const DEEPEST = 4
/** How far a closing single mark is looked for behind a plural possessive ("the miners’ strike"). */
const LOOKAHEAD = 300

/**
 * Finds what stands between quotation marks, in the order of the text, nested spans after the one they stand in.
 * An unclosed double mark runs to the end of its paragraph, where the next one re-opens it; a lone single mark is an apostrophe.
 */
export function findQuotedSpans(text: string, blocks: Block[]): QuotedSpan[] {
  const spans = blocks.flatMap((block, index) =>
    block.kind === 'code' ? [] : readBlock(text, block, index, startOf(text, blocks[index + 1])),
  )
  return nest(spans.filter(({ content }) => WORD.test(text.slice(content.start, content.end))))
}

/** A block quotation is one as a whole, unless marks say better what is quoted in it. */
function readBlock(text: string, block: Block, index: number, nextStart: string): QuotedSpan[] {
  const spans = scanBlock(text, block, index, nextStart)
  if (block.kind !== 'quote') return spans
  const marked = spans.reduce((sum, { start, end }) => sum + end - start, 0)
  if (marked * 2 > block.end - block.start) return spans
  const { start, end } = block
  return [{ start, end, content: { start, end }, block: index, closed: true }, ...spans]
}

function startOf(text: string, block: Block | undefined): string {
  return block ? (text[block.start] ?? '') : ''
}

function scanBlock(text: string, block: Block, index: number, nextStart: string): QuotedSpan[] {
  const spans: QuotedSpan[] = []
  let open: OpenMark[] = []
  const close = (mark: OpenMark, end: number, markLength: number): void => {
    open = open.slice(0, open.indexOf(mark))
    const content = { start: mark.at + mark.length, end: end - markLength }
    if (content.end > content.start) {
      spans.push({ start: mark.at, end, content, block: index, closed: markLength > 0 })
    }
  }
  let scanned = block.start
  let line = -1
  for (const match of text.slice(block.start, block.end).matchAll(MARK)) {
    const mark = match[0]
    const at = block.start + match.index
    const lastLine = text.slice(scanned, at).lastIndexOf('\n')
    if (lastLine >= 0) line = scanned + lastLine
    scanned = at
    const before = at > block.start ? (text[at - 1] ?? '') : ''
    const after = at + mark.length < block.end ? (text[at + mark.length] ?? '') : ''
    const closable = open.findLast(
      (o) => o.closers.includes(mark) && (!o.single || closesSingle(text, at, mark, block.end)),
    )
    const opens = canOpen(mark, before, after, text.slice(at + mark.length, at + mark.length + 6))
    if (closable && !(opens && reopens(text, closable, at, mark, before))) {
      close(closable, at + mark.length, mark.length)
    } else if (opens && open.length < DEEPEST) {
      const unclosed = open.find((o) => !o.single && o.closers === CLOSERS[mark])
      if (unclosed && line > unclosed.at) close(unclosed, line, 0)
      else if (unclosed) continue
      open.push({ at, length: mark.length, closers: CLOSERS[mark] ?? '', single: SINGLE.has(mark) })
    }
  }
  const left = open.find((o) => !o.single || (nextStart === text[o.at] && runsOn(text, o.at, block.start)))
  if (left) {
    const lineEnd = text.indexOf('\n', left.at)
    close(left, lineEnd > 0 && lineEnd < block.end ? lineEnd : block.end, 0)
  }
  return spans
}

/** Whether an unclosed single mark opens a quotation of several paragraphs: at the start of one, or behind "he said:". */
function runsOn(text: string, at: number, blockStart: number): boolean {
  return at === blockStart || /[,:]\s$/u.test(text.slice(at - 2, at))
}

/** Whether a mark stands where an opening mark stands: before a word, after a space, a bracket, a dash or another mark. */
function canOpen(mark: string, before: string, after: string, rest: string): boolean {
  if (!CLOSERS[mark]) return false
  if (mark === '’') return false
  if ('„「『'.includes(mark)) return true
  if (mark === '«' || mark === '‹') return true
  if (after === '' || /[\s,.;:!?)\]]/u.test(after))
    return mark === '“' && WORD.test(rest) && !WORD.test(before)
  if (SINGLE.has(mark)) return !WORD.test(before) && !/[.,!?’']/u.test(before) && !ELISION.test(rest)
  if (mark === '“' || mark === '‟') return true
  return before === '' || /[\s([{\-–—/“‘'…=>:]/u.test(before)
}

/** Whether a mark that could close the open quotation rather opens the next one, because a line or the closing mark is missing. */
function reopens(text: string, open: OpenMark, at: number, mark: string, before: string): boolean {
  if (open.single || mark === '’') return false
  if (mark === '“' && text[open.at] !== '„') return /[\s([]/u.test(before)
  return before === '\n' && at - open.at > 1
}

/** Whether a single mark closes a quotation rather than being an apostrophe or a plural possessive. */
function closesSingle(text: string, at: number, mark: string, end: number): boolean {
  const before = text[at - 1] ?? ''
  const after = at + 1 < end ? (text[at + 1] ?? '') : ''
  if (mark === '›') return true
  if (WORD.test(after) || /\s/u.test(before)) return false
  if (before !== 's' || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) return true
  return !/^[^‘\n“”"]*?[^\s‘“”"][’'](?![\p{L}\p{N}])/u.test(text.slice(at + 1, Math.min(end, at + LOOKAHEAD)))
}

function nest(spans: QuotedSpan[]): QuotedSpan[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end)
  let outer: QuotedSpan[] = []
  for (const span of sorted) {
    outer = outer.filter(({ end }) => end >= span.end)
    const within = outer.at(-1)
    if (within) span.within = within
    outer.push(span)
  }
  return sorted
}
