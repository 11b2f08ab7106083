import type { Block } from '../../model/article'
import type { Span } from '../../model/span'
import type { QuotedSpan } from './find-quoted-spans'

type TokenKind = 'word' | 'mark' | 'quote' | 'break'

/** A word, a punctuation mark, a whole quoted span, or the end of a block. */
export interface OutsideToken extends Span {
  kind: TokenKind
  text: string
  lower: string
  /** Counts up at each sentence end outside the quotations. */
  sentence: number
  /** Index into the article's blocks. */
  block: number
  /** Index into the quoted spans, of a `quote`. */
  quote: number
}

const PIECE =
  /[’'](?:s|S)(?![\p{L}\p{N}])|[@#]?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[-‑&.]|[’'](?!s(?![\p{L}\p{N}])))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\n|[^\s\p{L}\p{N}]/gu
const ABBREVIATION =
  /^(?:\p{Lu}|(?:\p{L}\.)+\p{L}|mrs?|ms|dr|prof|sen|sens|rep|reps|gov|gen|col|lt|sgt|capt|maj|adm|rev|hon|st|jr|sr|no|vs|inc|corp|co|ltd|dept|pres|supt|det|insp|jan|feb|aug|sept|oct|nov|dec)$/iu

/**
 * Cuts the text into tokens in which each outermost quotation is one: who spoke is told outside of the words spoken.
 * `’s` is a token of its own. Each block ends in a `break`.
 */
export function tokenizeOutside(text: string, blocks: Block[], spans: QuotedSpan[]): OutsideToken[] {
  const tokens: OutsideToken[] = []
  let next = 0
  for (const [index, block] of blocks.entries()) {
    let at = block.start
    for (; next < spans.length && (spans[next]?.start ?? 0) < block.end; next++) {
      const span = spans[next]
      if (!span || span.within) continue
      pushWords(tokens, text, at, span.start, index)
      tokens.push(makeToken('quote', text, span.start, span.end, index, next))
      at = span.end
    }
    pushWords(tokens, text, at, block.end, index)
    tokens.push(makeToken('break', text, block.end, block.end, index))
  }
  countSentences(tokens, spans, text)
  return tokens
}

function makeToken(
  kind: TokenKind,
  text: string,
  start: number,
  end: number,
  block: number,
  quote = -1,
): OutsideToken {
  const own = kind === 'quote' ? '“' : text.slice(start, end)
  return { kind, start, end, text: own, lower: own.toLowerCase(), sentence: 0, block, quote }
}

function pushWords(tokens: OutsideToken[], text: string, start: number, end: number, block: number): void {
  const part = text.slice(start, end)
  for (const match of part.matchAll(PIECE)) {
    const from = start + match.index
    const to = from + match[0].length
    const word = /^[@#’'\p{L}\p{N}]/u.test(match[0]) && match[0].length > 0 && /[\p{L}\p{N}]/u.test(match[0])
    const previous = tokens.at(-1)
    if (
      match[0] === '.' &&
      previous?.kind === 'word' &&
      previous.end === from &&
      isAbbreviation(previous, text)
    ) {
      previous.end = to
      previous.text += '.'
      previous.lower += '.'
      continue
    }
    if (match[0] === '\n') {
      if (endsLine(text, from)) tokens.push(makeToken('break', text, from, from, block))
      continue
    }
    tokens.push(makeToken(word ? 'word' : 'mark', text, from, to, block))
  }
}

/** A line break inside a block parts paragraphs where the line before is finished or the next one begins a quotation. */
function endsLine(text: string, at: number): boolean {
  return (
    /[.?!…:"”’)]\s*$/u.test(text.slice(Math.max(0, at - 3), at)) ||
    /^\s*["“‘«„—–]/u.test(text.slice(at, at + 3))
  )
}

function isAbbreviation(token: OutsideToken, text: string): boolean {
  return ABBREVIATION.test(token.text) && /^\.\s?[^\s]/u.test(text.slice(token.end, token.end + 3))
}

/** A quotation that ends in a full stop ends its sentence, unless the sentence goes on in lower case. */
function countSentences(tokens: OutsideToken[], spans: QuotedSpan[], text: string): void {
  let sentence = 0
  for (const [index, token] of tokens.entries()) {
    token.sentence = sentence
    const next = tokens[index + 1]
    if (token.kind === 'break') sentence++
    else if (token.kind === 'mark' && /[.?!…]/u.test(token.text) && !goesOn(next)) sentence++
    else if (token.kind === 'word' && /^(?:\p{L}\.){2,}$/u.test(token.text) && next?.kind === 'quote')
      sentence++
    else if (token.kind === 'quote' && endsSentence(tokens, index, spans[token.quote], text)) sentence++
  }
}

/** After "(D-Calif.)" and "Acme Corp., which" the sentence is not over. */
function goesOn(next: OutsideToken | undefined): boolean {
  if (next?.kind === 'mark') return /[),;:]/u.test(next.text)
  return next?.kind === 'word' && /^\p{Ll}/u.test(next.text)
}

function endsSentence(
  tokens: OutsideToken[],
  index: number,
  span: QuotedSpan | undefined,
  text: string,
): boolean {
  const next = tokens[index + 1]
  if (!span || !next || next.kind === 'mark') return false
  const last = text[span.content.end - 1] ?? ''
  if (!/[.?!…’'”"]/u.test(last)) return false
  if (next.kind === 'quote') return true
  if (!/^\p{Lu}/u.test(next.text)) return false
  return last === '.' || !/[?!]/u.test(last) || !namesSpeaker(tokens, index + 1)
}

/** After a question or an exclamation the name of who asked may follow without a comma: “Why?” Ana Ruiz asked. */
function namesSpeaker(tokens: OutsideToken[], from: number): boolean {
  const found = tokens.slice(from, from + 7).findIndex(({ kind, text }) => kind === 'mark' && text === '.')
  return found > 0
}
