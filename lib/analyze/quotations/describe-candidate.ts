import { prepositions } from '../words/clause-words'
import { findFirst } from './find-first'
import type { Cue } from './find-cues'
import type { NounPhrase } from './find-noun-phrases'
import type { Scene } from './read-scene'
import type { OutsideToken } from './tokenize-outside'

/** What was found for the quotation before. */
export interface PreviousQuote {
  token: number
  /** Index into the noun phrases; -1 where nobody was found. */
  source: number
}

/** What a quotation looks like, whoever said it. */
export interface QuoteTraits {
  token: number
  sentenceLike: boolean
  /** Ends in a comma, a full stop, a question or exclamation mark, or none of these. */
  ending: string
  startsBlock: boolean
  endsBlock: boolean
  alone: boolean
  /** The mark or the kind of word before it. */
  before: string
  /** Whether the previous quotation stands in the same block, the block before, or further off. */
  previousBlock: string
  /** Whether there is a cue with a subject in the quotation's own sentence. */
  cued: boolean
  /** Whether there is one between the previous quotation and this one. */
  cuedSince: boolean
}

const bucket = (n: number): string =>
  n <= 0 ? '0' : n === 1 ? '1' : n === 2 ? '2' : n <= 4 ? '4' : n <= 8 ? '8' : n <= 16 ? '16' : '+'

/** Describes the outermost quotation that stands at a token. */
export function describeQuote(scene: Scene, token: number, previous: PreviousQuote): QuoteTraits {
  const { tokens, spans, text, cues } = scene
  const own = tokens[token]
  const span = spans[own?.quote ?? -1]
  const content = span ? text.slice(span.content.start, span.content.end).trim() : ''
  const last = /[\p{L}\p{N}]?([^\p{L}\p{N}\s]?)["'’”]*$/u.exec(content)?.[1] ?? ''
  const words = content.split(/\s+/u).length
  const before = tokens[token - 1]
  const after = tokens[token + 1]
  const lastPrevious = tokens[previous.token]
  return {
    token,
    sentenceLike: /^[^\p{L}\p{N}]*\p{Lu}/u.test(content) && words >= 4,
    ending: endingOf(last || (after?.kind === 'mark' ? after.text : '')),
    startsBlock: !before || before.kind === 'break',
    endsBlock: after?.kind === 'break',
    alone:
      before?.sentence !== own?.sentence && (after?.sentence !== own?.sentence || after?.kind === 'break'),
    before:
      !before || before.kind === 'break'
        ? '^'
        : before.kind === 'word'
          ? wordClass(before.lower)
          : before.text,
    previousBlock:
      !lastPrevious || previous.source < 0 || !own
        ? 'none'
        : own.block === lastPrevious.block
          ? 'same'
          : own.block === lastPrevious.block + 1
            ? 'next'
            : 'far',
    cuedSince: nearCues(scene, token).some(({ at }) => at > previous.token && at < token),
    cued: nearCues(scene, token).some(({ at }) => tokens[at]?.sentence === own?.sentence) && cues.length > 0,
  }
}

function endingOf(mark: string): string {
  if (mark === ',') return ','
  if (/[.?!…]/u.test(mark)) return '.'
  return /[—–-]/u.test(mark) ? '-' : ''
}

function wordClass(word: string): string {
  if (word === 'that') return 'that'
  return prepositions.has(word) ? 'prep' : 'word'
}

/** Cues with a subject that stand near a quotation, in the order of the text. */
function nearCues(scene: Scene, token: number): Cue[] {
  const { cues } = scene
  const low = findFirst(cues.length, (middle) => (cues[middle]?.at ?? 0) < token - 50)
  const near: Cue[] = []
  for (let i = low; i < cues.length && (cues[i]?.at ?? 0) < token + 50; i++) {
    const cue = cues[i]
    if (cue && cue.subject >= 0) near.push(cue)
  }
  return near
}

/** How a cue whose subject the candidate is stands to the quotation: its side, its nearness, what parts them. */
export interface CueRelation {
  cue: number
  /** For weights and for reports: "after", "before", "colon", "according", "sentence", "block". */
  rule: string
  signature: string
  /** How many other cues with a subject stand between this one and the quotation. */
  between: number
}

/** The cue of a candidate that stands nearest to the quotation, if it has one. */
export function relateCue(scene: Scene, candidate: number, quote: QuoteTraits): CueRelation | undefined {
  const { tokens, cues, cuesOf, index } = scene
  const own = tokens[quote.token]
  let best: CueRelation | undefined
  let bestCost = Infinity
  for (const cueIndex of cuesOf.get(candidate) ?? []) {
    const cue = cues[cueIndex]
    const phrase = index.phrases[candidate]
    const token = tokens[cue?.at ?? -1]
    if (!cue || !phrase || !token || !own || Math.abs(token.block - own.block) > 2) continue
    const sameSentence = token.sentence === own.sentence
    const right = cue.at > quote.token
    const near = right
      ? Math.min(cue.at, phraseStart(tokens, phrase.from, quote.token)) - quote.token - 1
      : quote.token - Math.max(cue.at, cue.inverted ? phrase.to - 1 : cue.at) - 1
    const gap = Math.max(0, near - (tokens[quote.token + (right ? 1 : -1)]?.kind === 'mark' ? 1 : 0))
    const adjacent = sameSentence && gap === 0
    const cost = (sameSentence ? 0 : 60) + gap + (cue.strong ? 0 : 3) + (right && !adjacent ? 4 : 0)
    if (cost >= bestCost) continue
    bestCost = cost
    const side = right ? 'R' : 'L'
    const place = sameSentence ? 's' : token.block === own.block ? 'b' : right ? 'n' : 'p'
    const beside = cue.inverted ? phrase.from === cue.at + 1 : phrase.to === cue.at
    const form = cue.form + (cue.inverted ? '<' : '') + (beside ? '!' : '')
    best = {
      cue: cueIndex,
      rule: nameRule(cue, right, adjacent, sameSentence, token.block === own.block),
      between: countBetween(scene, cueIndex, quote.token),
      signature: `${side}${place}${bucket(gap)} ${cue.strong ? 'S' : 'W'}${form}`,
    }
  }
  return best
}

/** Words in small letters between a quotation and a name belong to the name: “…” tourist Joe Hyland. */
function phraseStart(tokens: OutsideToken[], from: number, quote: number): number {
  if (from - quote > 4) return from
  const between = tokens.slice(quote + 1, from)
  const qualifying = between.every(
    ({ kind, lower, text }) => kind === 'word' && lower === text && !prepositions.has(lower),
  )
  return qualifying ? quote + 1 : from
}

function countBetween({ cues }: Scene, cueIndex: number, token: number): number {
  const step = (cues[cueIndex]?.at ?? 0) < token ? 1 : -1
  let count = 0
  for (let i = cueIndex + step; count < 3; i += step) {
    const cue = cues[i]
    if (!cue || (cue.at - token) * step > 0) break
    if (cue.subject >= 0 && cue.subject !== cues[cueIndex]?.subject) count++
  }
  return count
}

function nameRule(
  cue: Cue,
  right: boolean,
  adjacent: boolean,
  sameSentence: boolean,
  sameBlock: boolean,
): string {
  if (cue.form === 'colon' || cue.form === 'dash' || cue.form === 'according') {
    if (sameSentence || adjacent) return cue.form
  }
  if (adjacent) return right ? 'after' : 'before'
  if (sameSentence) return right ? 'later in the sentence' : 'earlier in the sentence'
  return sameBlock ? 'elsewhere in the paragraph' : 'in another paragraph'
}

/** The traits of one candidate speaker of one quotation, as names of binary features. */
export function describeCandidate(
  scene: Scene,
  candidate: number,
  quote: QuoteTraits,
  previous: PreviousQuote,
  relation: CueRelation | undefined,
): string[] {
  const { tokens, index } = scene
  const phrase = index.phrases[candidate]
  const own = tokens[quote.token]
  if (!phrase || !own) return []
  const place = describePlace(scene, candidate, phrase, quote.token)
  const look = `${quote.sentenceLike ? 'S' : 'f'}${quote.ending}`
  const kind = kindOf(phrase, tokens[phrase.from]?.lower ?? '')
  const owner = phrase.possessive ? 'own' : ''
  const cue = relation?.signature ?? 'none'
  const cuesBetween = relation ? String(Math.min(2, relation.between)) : ''
  const inherits = previous.source >= 0 && sameSpeaker(scene, candidate, previous.source)
  const features = [
    `kind ${kind} ${owner}`,
    `cue ${cue}`,
    `cue ${cue} ${look}`,
    `between ${cuesBetween} ${cue.slice(0, 2)}`,
    `cue ${cue} <${quote.before}`,
    `rule ${relation?.rule ?? 'none'} ${kind}`,
    `place ${place.near}`,
    `place ${place.near} ${place.role}`,
    `place ${place.near} ${place.role} ${quote.cued ? 'cued' : ''} ${relation ? 'c' : ''}`,
    `role ${place.role} ${owner} ${kind}`,
    `next ${place.next}`,
    `next ${place.next} ${place.near}`,
    `quotes ${place.side} ${bucket(place.quotes)}`,
    `phrases ${place.side} ${bucket(place.phrases)} ${quote.cued ? 'cued' : ''}`,
    `distance ${place.side} ${bucket(place.distance)} ${relation ? 'c' : ''}`,
  ]
  if (previous.source >= 0 && quote.previousBlock === 'same') {
    const at = scene.cues[relation?.cue ?? -1]?.at ?? -1
    const when = at < 0 ? 'none' : at < previous.token ? 'stale' : at < quote.token ? 'fresh' : 'after'
    features.push(
      `since ${when} ${quote.cuedSince ? 'cued' : ''} ${inherits ? 'same' : ''} ${quote.sentenceLike ? 'S' : 'f'}`,
    )
  }
  if (inherits) {
    const where = `${quote.previousBlock} ${quote.startsBlock ? '^' : ''}${quote.endsBlock ? '$' : ''}`
    features.push(
      `same ${quote.previousBlock} ${quote.cued ? 'cued' : 'free'} ${quote.alone ? 'alone' : ''}`,
      `same ${where} ${quote.alone ? 'alone' : ''} ${look}`,
      `same ${quote.cued ? 'cued' : 'free'} ${relation ? 'c' : ''} ${look}`,
    )
    if (candidate === previous.source) features.push(`very same ${where} ${quote.alone ? 'alone' : ''}`)
  }
  return features
}

function kindOf(phrase: NounPhrase, word: string): string {
  if (phrase.kind === 'name') return `name ${phrase.label ?? '?'}`
  if (phrase.kind === 'pronoun') return word
  return phrase.kind
}

/** Whether two phrases name the same speaker, by their entity or by their words. */
function sameSpeaker({ index, mentions, tokens }: Scene, a: number, b: number): boolean {
  if (a === b) return true
  const one = index.phrases[a]
  const two = index.phrases[b]
  if (!one || !two) return false
  const entity = mentions[one.mention]?.entity
  if (entity !== undefined && entity === mentions[two.mention]?.entity) return true
  const word = tokens[one.to - 1]?.lower
  return one.kind === two.kind && one.kind !== 'noun' && word === tokens[two.to - 1]?.lower
}

interface Place {
  side: string
  near: string
  role: string
  next: string
  quotes: number
  phrases: number
  distance: number
}

function describePlace(scene: Scene, candidate: number, phrase: NounPhrase, token: number): Place {
  const { tokens, index } = scene
  const own = tokens[token]
  const at = tokens[phrase.from]
  const right = phrase.from > token
  const side = right ? 'R' : 'L'
  const blocks = Math.abs((at?.block ?? 0) - (own?.block ?? 0))
  const sentences = Math.abs((at?.sentence ?? 0) - (own?.sentence ?? 0))
  const near = `${side}${blocks === 0 ? (sentences === 0 ? 's' : sentences === 1 ? 't' : 'b') : `p${Math.min(2, blocks)}`}`
  const before = tokens[phrase.from - 1]
  const starts = !before || before.sentence !== at?.sentence
  const role = starts
    ? 'first'
    : before.kind === 'quote'
      ? 'quote'
      : before.kind === 'mark'
        ? before.text
        : prepositions.has(before.lower)
          ? before.lower === 'by'
            ? 'by'
            : 'prep'
          : scene.cues.length > 0 && isCueToken(scene, phrase.from - 1)
            ? 'cue'
            : 'word'
  const after = tokens[phrase.to]
  const next = !after
    ? '$'
    : after.kind === 'word'
      ? nextClass(scene, phrase.to, after.lower)
      : after.kind === 'mark'
        ? after.text
        : after.kind
  const [from, to] = right ? [token + 1, phrase.from] : [phrase.to, token]
  let quotes = 0
  for (let i = from; i < to && i - from < 130; i++) if (tokens[i]?.kind === 'quote') quotes++
  const nearest = right ? candidate : candidate + 1
  let phrases = 0
  if (right)
    for (let i = nearest - 1; i >= 0 && (index.phrases[i]?.from ?? 0) > token && phrases < 9; i--) phrases++
  else
    for (
      let i = nearest;
      i < index.phrases.length && (index.phrases[i]?.from ?? 0) < token && phrases < 17;
      i++
    )
      phrases++
  return { side, near, role, next, quotes, phrases, distance: Math.max(0, to - from) }
}

function isCueToken({ cues }: Scene, at: number): boolean {
  const low = findFirst(cues.length, (middle) => (cues[middle]?.at ?? 0) < at)
  return cues[low]?.at === at
}

function nextClass(scene: Scene, at: number, word: string): string {
  if (isCueToken(scene, at)) return 'cue'
  if (prepositions.has(word)) return 'prep'
  if (/^(?:who|which|that)$/u.test(word)) return 'who'
  if (/^(?:is|are|was|were|has|have|had|will|would|could|can|should|did|does|do|may|might)$/u.test(word))
    return 'aux'
  return /(?:ed|s)$/u.test(word) ? 'verb' : 'word'
}
