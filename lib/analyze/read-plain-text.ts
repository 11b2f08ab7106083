import type { Article, Block } from '../model/article'

/** A first block up to this long that ends without a full stop is the title; a longer one is most often a standfirst. */
const LONGEST_TITLE = 110
const LONGEST_HEADING = 80
/** A heading stands between blocks that are at least this long. */
const SHORTEST_PARAGRAPH = 120

/**
 * Reads plain text as an article: CRLF becomes LF and nothing else changes; blank lines part its blocks.
 * White space alone gives no blocks.
 */
export function readPlainText(input: string): Pick<Article, 'text' | 'blocks'> {
  const text = input.replaceAll('\r\n', '\n')
  const spans = findParagraphs(text)
  const shapes = spans.map(({ start, end }) => text.slice(start, end))
  const blocks = spans.map((span, index): Block => ({
    ...span,
    ...shapeOf(shapes[index] ?? '', shapes[index - 1], shapes[index + 1]),
  }))
  return { text, blocks }
}

/** A loop over lines, because an expression that looks for blank lines goes back and forth over long white space. */
function findParagraphs(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = []
  let open: { start: number; end: number } | undefined
  let offset = 0
  for (const line of text.split('\n')) {
    const body = line.trim()
    if (body === '') open = undefined
    else {
      const start = offset + (line.length - line.trimStart().length)
      const end = offset + line.trimEnd().length
      if (open) open.end = end
      else spans.push((open = { start, end }))
    }
    offset += line.length + 1
  }
  return spans
}

function shapeOf(body: string, previous?: string, next?: string): Pick<Block, 'kind' | 'level'> {
  if (isList(body)) return { kind: 'item' }
  if (isCaption(body)) return { kind: 'caption' }
  if (next === undefined || body.includes('\n') || isByline(body)) return { kind: 'paragraph' }
  if (previous === undefined)
    return body.length <= LONGEST_TITLE && !/[.;,:…]["'”’)]?$/u.test(body)
      ? { kind: 'heading', level: 1 }
      : { kind: 'paragraph' }
  const between = [previous, next].every((other) => other.length >= SHORTEST_PARAGRAPH)
  return between && body.length <= LONGEST_HEADING && /^[\p{Lu}\p{Lo}\p{N}].*[\p{L}\p{M}\p{N}?]$/u.test(body)
    ? { kind: 'heading', level: 2 }
    : { kind: 'paragraph' }
}

const isList = (body: string): boolean => body.split('\n').every((line) => /^\s*[•‣▪*–-]\s+\S/u.test(line))

/** A picture's caption is told by its credit at the end: "[Jane Roe/ AFP]", "(AP Photo/Jane Roe)". */
const isCaption = (body: string): boolean =>
  body.length <= 400 &&
  /[[(][^[\]()\n]{0,80}(?:\/\s?(?:AFP|AP|Reuters|EPA|Getty|PA)\b|\b(?:AP|AFP|Reuters|Getty|File|Handout) (?:Photo|Images?|File)\b)[^[\]()\n]{0,60}[\])]$/iu.test(
    body,
  )

const isByline = (body: string): boolean => /^by\s+\p{Lu}/iu.test(body)
