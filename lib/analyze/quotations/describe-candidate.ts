import { prepositions } from '../words/clause-words'
import { bucket } from './bucket'
import type { PreviousQuote, QuoteTraits } from './describe-quote'
import { findFirst } from './find-first'
import type { NounPhrase } from './find-noun-phrases'
import type { Scene } from './read-scene'
import type { CueRelation } from './relate-cue'

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
