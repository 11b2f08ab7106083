import type { Sentence } from '../model/analysis'
import type { AnalyzeInput } from './analyze-input'
import { findDateline } from './find-dateline'
import {
  afterTime,
  alwaysBeforeMore,
  beforeNumber,
  sayingVerbs,
  sentenceOpeners,
  sometimesBeforeMore,
} from './words/abbreviations'

/** Characters looked at on each side of a boundary, so that the cost stays linear in the text. */
const WINDOW = 48
/** Characters that the segmenter gets at once: in "A. A. A. " its time grows with the square of their number. */
const CHUNK = 4000

/**
 * Splits each block into sentences, in any language: the boundaries of Unicode's UAX 29, less those that fall
 * after an abbreviation or inside a quotation's attribution. A dateline is a sentence by itself, so that the story's
 * first sentence can be read without it. Only white space is left out.
 */
export function findSentences({ text, blocks, lang }: AnalyzeInput): Sentence[] {
  const segmenter = createSegmenter(lang)
  const german = /^de\b/iu.test(lang ?? '')
  return blocks.flatMap((block, index) => {
    const raw = text.slice(block.start, block.end)
    const body = joinWrappedLines(raw)
    const dateline = findDateline(body)
    const cuts = findStarts(segmenter, body)
      .map((start) => beforeOpener(body, afterClosers(body, start)))
      .filter((cut) => cut > dateline && isBoundary(body, cut, german))
    if (dateline > 0) cuts.unshift(dateline)
    const sentences: Sentence[] = []
    let from = 0
    for (const cut of [...cuts, body.length]) {
      const part = body.slice(from, cut)
      const end = block.start + from + part.trimEnd().length
      const start = block.start + from + (part.length - part.trimStart().length)
      if (end > start) sentences.push({ start, end, block: index })
      from = Math.max(from, cut)
    }
    return sentences
  })
}

function createSegmenter(lang = 'en'): Intl.Segmenter {
  const options = { granularity: 'sentence' } as const
  try {
    return new Intl.Segmenter(lang.trim().replaceAll('_', '-') || 'en', options)
  } catch (error) {
    // Pages declare tags such as "english" or "xx-", for which Intl throws.
    if (!(error instanceof RangeError)) throw error
    return new Intl.Segmenter('en', options)
  }
}

/** Where the segmenter begins a sentence. The last one of a chunk may go on, and is begun anew with the next. */
function findStarts(segmenter: Intl.Segmenter, body: string): number[] {
  const starts: number[] = []
  let from = 0
  while (from < body.length) {
    const inChunk = [...segmenter.segment(body.slice(from, from + CHUNK))].map(({ index }) => from + index)
    const last = inChunk.at(-1) ?? from
    const isEnd = from + CHUNK >= body.length
    starts.push(...(isEnd || last === from ? inChunk : inChunk.slice(0, -1)))
    from = isEnd || last === from ? from + CHUNK : last
  }
  return starts
}

/** Turns the line ends of hard-wrapped text into spaces; other line ends part sentences. The length stays. */
function joinWrappedLines(body: string): string {
  if (!body.includes('\n')) return body
  const all = body.split('\n').map((line) => line.trimEnd().length)
  const lengths = all.slice(0, -1)
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  const wrapped =
    longest <= 100 &&
    longest >= 40 &&
    (all.at(-1) ?? 0) <= longest &&
    lengths.every((length) => length >= longest * 0.6)
  return wrapped ? body.replaceAll('\n', ' ') : body
}

/** Moves a boundary behind a closing mark that stands apart: `so must we. " The next`. */
function afterClosers(body: string, cut: number): number {
  const stray = /^["'”’»)\]]{1,3}(?=\s|$)/u.exec(body.slice(cut, cut + 4))
  return stray && /[.!?…,]\s*$/u.test(body.slice(Math.max(0, cut - 4), cut)) ? cut + stray[0].length : cut
}

/** Moves a boundary before an opening mark that the segmenter leaves behind, as in Japanese: `笑う。|「だから`. */
function beforeOpener(body: string, cut: number): number {
  const opener = /[。！？.!?]([「『（〈《])$/u.exec(body.slice(Math.max(0, cut - 2), cut))
  return opener ? cut - 1 : cut
}

function isBoundary(body: string, cut: number, german: boolean): boolean {
  const window = body.slice(Math.max(0, cut - WINDOW), cut)
  const before = window.trimEnd()
  const after = body.slice(cut, cut + WINDOW).trimStart()
  if (after === '' || before === '') return true
  if (startsLowerCase(after)) return false
  if (window.slice(before.length).includes('\n')) return true
  if (/[」』]$/u.test(before) && /^(?:と|って|など)/u.test(after)) return false
  if (/[!?…]["'”’]$/u.test(before) && namesSpeaker(after)) return false
  if (!before.endsWith('.')) return true
  return !endsInAbbreviation(before, after, german)
}

const startsLowerCase = (after: string): boolean => /^["'“‘(]?\p{Ll}/u.test(after)

/** Whether what follows a quotation is its speaker: up to three words in capitals, then a verb of saying. */
function namesSpeaker(after: string): boolean {
  const words = after.split(/\s+/u).slice(0, 5)
  const verb = words.findIndex((word) => sayingVerbs.has(word.replace(/\W+$/u, '')))
  return verb > 0 && verb < 4 && words.slice(0, verb).every((word) => /^\p{Lu}/u.test(word))
}

/** Behind a number with a full stop it is a date, also on a page that does not tell its language; those that English shares are left out. */
const germanMonth =
  /^(?:Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember)\b|^(?:September|August|April|November) (?:\d{4}|\p{Ll})/u

function endsInAbbreviation(before: string, after: string, german: boolean): boolean {
  const last = /(?:^|[\s("'“”‘[/–—-])([^\s("'“”‘[/–—-]+)\.$/u.exec(before)?.[1]
  if (last === undefined) return false
  const word = last.toLowerCase()
  const next = /^["'“‘(]*([\p{L}\p{M}.’']+)/u.exec(after)?.[1] ?? ''
  const opens = sentenceOpeners.has(next.toLowerCase())
  const number = /^[#$£€]?\p{N}/u.test(after)
  if (/^\p{N}{1,3}$/u.test(word) && (before === `${last}.` || /\n\s*\p{N}+\.$/u.test(before))) return true
  if (/^\p{N}{1,2}$/u.test(word) && germanMonth.test(after)) return true
  if (german && /^\p{N}{1,2}$/u.test(word)) return /^\p{Lu}/u.test(after)
  if (alwaysBeforeMore.has(word)) return true
  if (beforeNumber.has(word) && number) return true
  if (/^[ap]\.m$/u.test(word)) return afterTime.has(next.replace(/\W+$/u, '').toLowerCase())
  if (/^(?:i\.e|e\.g|z\.b|d\.h|u\.a)$/u.test(word)) return true
  if (german && /^\p{Ll}$/u.test(last)) return true
  if (/^\p{Lu}$/u.test(last)) return !opens && /^["“‘(]?\p{Lu}/u.test(after)
  const dotted = /^(?:\p{Lu}\.)+\p{Lu}$/u.test(last) || sometimesBeforeMore.has(word)
  return dotted && !opens
}
