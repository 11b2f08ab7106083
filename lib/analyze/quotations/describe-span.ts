import { determiners, prepositions } from '../words/clause-words'
import { speechVerbs, stanceVerbs } from '../words/cue-verbs'
import { workNouns } from '../words/work-nouns'
import type { Candidate } from './attribution'
import type { QuoteTraits } from './describe-quote'
import type { QuotedSpan } from './find-quoted-spans'
import type { Scene } from './read-scene'
import type { OutsideToken } from './tokenize-outside'

/** Looks of quoted words: "Title" has its longer words in capitals. */
type Shape = 'Title' | 'Caps' | 'Sentence' | 'lower'

const SINGLE = /['‘‚]/u
const NAMING =
  /^(?:called|titled|entitled|named|dubbed|nicknamed|labeled|labelled|branded|marked|titles?|baptised|christened)$/u

/** The traits of words in quotation marks that tell a quotation from a title, a nickname or a term. */
export function describeSpan(scene: Scene, quote: QuoteTraits, best: Candidate | undefined): string[] {
  const { tokens, spans, text } = scene
  const span = spans[tokens[quote.token]?.quote ?? -1]
  if (!span) return []
  const words = text.slice(span.content.start, span.content.end).trim().split(/\s+/u)
  const shape = shapeOf(words, quote.sentenceLike)
  const size =
    words.length >= 12 ? '12' : words.length >= 7 ? '7' : words.length >= 4 ? '4' : String(words.length)
  const before = tokens[quote.token - 1]
  const next = tokens[quote.token + 1]
  const after = next?.text === ',' ? tokens[quote.token + 2] : next
  const beforeClass = classBefore(before)
  const afterClass =
    !after || after.kind === 'break' ? '$' : after.kind === 'word' ? classOf(after.lower) : after.text
  const rule = best?.rule ?? 'none'
  const said = `${best?.probability && best.probability > 0.8 ? 'sure' : ''} ${rule}`
  const features = [
    'always',
    `size ${size}`,
    `shape ${shape}`,
    `size ${size} ${shape} ${quote.ending}`,
    `before ${beforeClass}`,
    `before ${beforeClass} ${shape}`,
    `after ${afterClass}`,
    `after ${afterClass} ${shape}`,
    `around ${beforeClass} ${afterClass}`,
    `ending ${quote.ending} ${afterClass}`,
    `rule ${rule}`,
    `rule ${said} ${size}`,
    `rule ${said} ${shape}`,
    `cued ${quote.cued} ${shape} ${size}`,
    `alone ${quote.alone} ${size}`,
    `closed ${span.closed}`,
  ]
  if (scene.doubleMarks && SINGLE.test(text[span.start] ?? '')) features.push(`single ${size}`)
  return features
}

function shapeOf(words: string[], sentenceLike: boolean): Shape {
  const capitals = words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length
  const long = words.filter((word) => word.length > 3)
  const title = long.length > 0 && long.every((word) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word))
  if (words.length > 1 && title) return 'Title'
  if (capitals === words.length) return 'Caps'
  return sentenceLike ? 'Sentence' : 'lower'
}

function classBefore(before: OutsideToken | undefined): string {
  if (!before || before.kind === 'break') return '^'
  return before.kind === 'word' ? classOf(before.lower) : before.text
}

function isWork(word: string): boolean {
  return workNouns.has(word) || workNouns.has(word.replace(/s$/u, ''))
}

function classOf(word: string): string {
  if (/^(?:as|like|of|in|on|the|a|an|so-called|that|by|at|or)$/u.test(word)) return word
  if (NAMING.test(word)) return 'naming'
  if (isWork(word)) return 'work'
  if (determiners.has(word)) return 'det'
  if (prepositions.has(word)) return 'prep'
  if (speechVerbs.has(word)) return 'speech'
  if (stanceVerbs.has(word)) return 'stance'
  if (/^[’']s$/u.test(word)) return 's'
  return /(?:ed|ing)$/u.test(word) ? 'verb' : 'word'
}

/**
 * Whether the words are certainly not said by anybody in the text: a nickname inside a name, a title behind the kind of
 * work or behind "named", a term behind "the word", or a headline, which tells in short what the text then quotes.
 */
export function isNeverSaid({ tokens, spans, text }: Scene, token: number): boolean {
  const span = spans[tokens[token]?.quote ?? -1]
  const before = tokens[token - 1]
  const after = tokens[token + 1]
  if (!span || !before) return Boolean(span && isHeadline(tokens, token, text))
  const words = text.slice(span.content.start, span.content.end).trim().split(/\s+/u)
  const capital = /^\p{Lu}/u
  if (
    words.length <= 2 &&
    capital.test(before.text) &&
    capital.test(after?.text ?? '') &&
    isBare(span, text)
  ) {
    return before.sentence === after?.sentence && capital.test(words[0] ?? '') && before.kind === 'word'
  }
  if (before.lower === 'so-called' || (before.lower === 'as' && tokens[token - 2]?.lower === 'known'))
    return true
  const shape = shapeOf(words, false)
  const titled = shape === 'Title' || shape === 'Caps'
  if (titled && words.length > 1 && after?.lower === 'by') return true
  if (before.kind === 'word' && words.length <= 10 && titled) {
    if (NAMING.test(before.lower) && !/^(?:called|dubbed|branded|labell?ed)$/u.test(before.lower)) return true
    if (isWork(before.lower)) return true
    // "A memoir called “Nine Miles of Water”"; people and things that are called something are another matter.
    if (before.lower === 'called' && isWork(tokens[token - 2]?.lower ?? '')) return true
    if (/^(?:the|a|an|its|his|her|their)$/u.test(before.lower) && isWork(after?.lower ?? '')) return true
  }
  if (words.length <= 2 && /^(?:word|term)$/u.test(before.lower)) return tokens[token - 2]?.lower === 'the'
  return isHeadline(tokens, token, text)
}

/** Whether a title follows another one in a list: “Salt Road” and “Tide Song”. */
export function followsInList({ tokens, spans, text }: Scene, token: number): boolean {
  const span = spans[tokens[token]?.quote ?? -1]
  const joined = /^(?:,|and|or)$/u.test(tokens[token - 1]?.lower ?? '') && tokens[token - 2]?.kind === 'quote'
  if (!span || !joined) return false
  const words = text.slice(span.content.start, span.content.end).trim().split(/\s+/u)
  return /^(?:Title|Caps)$/u.test(shapeOf(words, false))
}

/** No comma and no stop stands inside the marks. */
function isBare(span: QuotedSpan, text: string): boolean {
  return !/[,.?!]$/u.test(text.slice(span.content.start, span.content.end))
}

/** How long a first paragraph may be that is a headline when it does not end as a sentence does. */
const HEADLINE = 160

function isHeadline(tokens: OutsideToken[], token: number, text: string): boolean {
  const own = tokens[token]
  if (own?.block !== 0 || own.end > HEADLINE || /[.?!,…]$/u.test(text.slice(0, own.end - 1))) return false
  let end = token
  while (end < tokens.length && tokens[end]?.kind !== 'break' && end - token < HEADLINE) end++
  const stop = tokens[end]?.end ?? 0
  const onlyBlock = end + 1 >= tokens.length
  return !onlyBlock && stop < HEADLINE && !/[.?!:,—…][’”"')\]]*\s*$/u.test(text.slice(0, stop))
}
