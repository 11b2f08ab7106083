import { auxiliaries, conjunctions, determiners, midAdverbs, prepositions } from '../words/clause-words'
import { speechNouns, speechVerbs, stanceVerbs } from '../words/cue-verbs'
import { beforeTime } from './before-time'
import { isDescribed } from './is-described'
import type { PhraseIndex } from './phrase-index'
import type { OutsideToken } from './tokenize-outside'

type CueForm = 'finite' | 'ing' | 'infinitive' | 'according' | 'colon' | 'dash' | 'noun' | 'passive'

/** A word that attributes, and whose subject is thereby said to have spoken. */
export interface Cue {
  /** Token index. */
  at: number
  strong: boolean
  form: CueForm
  /** The subject follows: "said Ana Ruiz". */
  inverted: boolean
  /** Index into the noun phrases; -1 where none was found. */
  subject: number
}

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u
/** How many tokens a subject may stand before its verb, past appositions and relative clauses. */
const REACH = 45

/** How many cues back the subject of a verb without one is looked for. */
const RECENT = 8

/** Finds the verbs of speech and stance outside of quotations, each with its subject. */
export function findCues(tokens: OutsideToken[], index: PhraseIndex): Cue[] {
  const cues: Cue[] = []
  for (const [at, token] of tokens.entries()) {
    const cue = readCue(tokens, at, token, index, cues)
    if (cue) cues.push(cue)
  }
  return cues
}

function readCue(
  tokens: OutsideToken[],
  at: number,
  token: OutsideToken,
  index: PhraseIndex,
  cues: Cue[],
): Cue | undefined {
  if (token.kind === 'mark') return readMarkCue(tokens, at, token, index)
  if (token.kind !== 'word') return undefined
  if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') {
    const subject = index.startingAt.get(at + 2) ?? -1
    return { at, strong: true, form: 'according', inverted: true, subject: lastOfRun(index, subject) }
  }
  if (speechNouns.has(token.lower) || speechNouns.has(token.lower.replace(/s$/u, ''))) {
    const subject = ownerBefore(tokens, at, index)
    if (subject >= 0) return { at, strong: true, form: 'noun', inverted: false, subject }
  }
  const strong = speechVerbs.has(token.lower)
  if (!strong && !stanceVerbs.has(token.lower)) return undefined
  if (isNoun(tokens, at, index)) return undefined
  if (isPassive(tokens, at)) {
    const by = [1, 2, 3].find((step) => tokens[at + step]?.lower === 'by')
    const subject = by === undefined ? -1 : lastOfRun(index, index.startingAt.get(at + by + 1) ?? -1)
    return { at, strong, form: 'passive', inverted: true, subject }
  }
  const infinitive = tokens[at - 1]?.lower === 'to'
  const form = infinitive ? 'infinitive' : token.lower.endsWith('ing') ? 'ing' : 'finite'
  const after = invertedSubject(tokens, at, index)
  if (after >= 0) return { at, strong, form, inverted: true, subject: after }
  const subject = subjectBefore(tokens, at, form, index, cues)
  return { at, strong, form, inverted: false, subject }
}

/** "Ruiz: “…”" and "“…” — Ana Ruiz". */
function readMarkCue(
  tokens: OutsideToken[],
  at: number,
  token: OutsideToken,
  index: PhraseIndex,
): Cue | undefined {
  if (token.text === ':') {
    const subject = index.endingAt.get(at) ?? -1
    const phrase = index.phrases[subject]
    if (!phrase || phrase.kind === 'noun' || phrase.kind === 'pronoun') return undefined
    const starts = tokens[phrase.from - 1]?.sentence !== token.sentence
    return starts ? { at, strong: true, form: 'colon', inverted: false, subject } : undefined
  }
  if (!/[—–―-]/u.test(token.text)) return undefined
  const previous = tokens[at - 1]
  const quoted =
    previous?.kind === 'quote' || (previous?.kind === 'break' && tokens[at - 2]?.kind === 'quote')
  const subject = index.startingAt.get(at + 1) ?? -1
  const phrase = index.phrases[subject]
  if (!quoted || phrase?.kind !== 'name') return undefined
  const end = tokens[phrase.to]
  if (end?.kind === 'word' || end?.kind === 'quote') return undefined
  return { at, strong: true, form: 'dash', inverted: true, subject }
}

/** "Ruiz’s claim", "his repeated remark": who owns the words. */
function ownerBefore(tokens: OutsideToken[], at: number, index: PhraseIndex): number {
  for (let p = at - 1; p >= at - 3; p--) {
    const token = tokens[p]
    if (token?.kind !== 'word') return -1
    if (/^[’']s$/u.test(token.lower)) return index.endingAt.get(p) ?? -1
    if (/^(?:his|her|their)$/u.test(token.lower)) return index.startingAt.get(p) ?? -1
  }
  return -1
}

/** "Ruiz was told", "the plan is called": the subject is spoken to or of; whoever speaks stands behind "by". */
function isPassive(tokens: OutsideToken[], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  if (!/(?:ed|told|said|written|known|shown|seen|heard)$/u.test(word) || word === 'quoted') return false
  let p = at - 1
  while (midAdverbs.has(tokens[p]?.lower ?? '') || tokens[p]?.lower.endsWith('ly')) p--
  return /^(?:is|are|was|were|be|been|being)$/u.test(tokens[p]?.lower ?? '')
}

/** "the claim", "his call", "Ruiz’s remarks": a noun, not a verb. */
function isNoun(tokens: OutsideToken[], at: number, index: PhraseIndex): boolean {
  const previous = tokens[at - 1]
  const word = tokens[at]?.lower ?? ''
  if (!previous || previous.kind !== 'word') return false
  if (index.phrases.length > 0 && coveredBy(index, at)) return true
  const base = !/(?:ed|ing|said|told|wrote)$/u.test(word)
  return (
    base && (determiners.has(previous.lower) || /^[’']s$/u.test(previous.lower) || previous.lower === 'of')
  )
}

function coveredBy(index: PhraseIndex, at: number): boolean {
  for (let end = at + 1; end < at + 6; end++) {
    const phrase = index.phrases[index.endingAt.get(end) ?? -1]
    if (phrase && phrase.from <= at) return true
  }
  return false
}

/** Of "Ruiz campaign spokesman Ben Cole" the phrase is one already; of "Sen. Ruiz’s aide" it is the aide. */
function lastOfRun(index: PhraseIndex, subject: number): number {
  let last = subject
  while (index.phrases[last]?.possessive && index.phrases[last + 1]?.from === index.phrases[last]?.from)
    last++
  return last
}

function invertedSubject(tokens: OutsideToken[], at: number, index: PhraseIndex): number {
  let before = at - 1
  while (tokens[before]?.text === ',' || auxiliaries.has(tokens[before]?.lower ?? '')) before--
  const opener = tokens[before]
  if (opener?.kind !== 'quote' && opener?.sentence === tokens[at]?.sentence) return -1
  let after = at + 1
  while (midAdverbs.has(tokens[after]?.lower ?? '') || tokens[after]?.lower.endsWith('ly')) after++
  return lastOfRun(index, index.startingAt.get(after) ?? -1)
}

function isSkippable(token: OutsideToken | undefined): boolean {
  if (token?.kind !== 'word') return false
  return (
    auxiliaries.has(token.lower) ||
    midAdverbs.has(token.lower) ||
    token.lower.endsWith('ly') ||
    DAY.test(token.lower)
  )
}

function subjectBefore(
  tokens: OutsideToken[],
  at: number,
  form: CueForm,
  index: PhraseIndex,
  cues: Cue[],
): number {
  const sentence = tokens[at]?.sentence
  const inSentence = (p: number): boolean => p >= 0 && at - p < REACH && tokens[p]?.sentence === sentence
  let p = at - 1
  while (inSentence(p) && isSkippable(tokens[p])) p--
  if (tokens[p]?.lower === 'on' || tokens[p]?.lower === 'last') p--
  if (form === 'ing' && p === at - 1) {
    const direct = index.endingAt.get(at)
    if (direct !== undefined) return direct
  }
  while (inSentence(p)) {
    const token = tokens[p]
    const subject = index.endingAt.get(p + 1)
    if (subject !== undefined && form !== 'ing') return climb(tokens, subject, index, inSentence)
    if (token?.text === ',' && form !== 'ing') {
      const before = nounBeforeComma(tokens, p, index, inSentence)
      return before >= 0 ? before : clauseSubject(tokens, at, index, inSentence)
    }
    if (/^(?:which|that)$/u.test(token?.lower ?? '')) {
      const antecedent = index.endingAt.get(tokens[p - 1]?.text === ',' ? p - 1 : p)
      if (antecedent !== undefined) return antecedent
    }
    if (token?.text === ')') {
      while (inSentence(p) && tokens[p]?.text !== '(') p--
      p--
      continue
    }
    const past = form === 'ing' ? -1 : beforeTime(tokens, p)
    if (past < 0) break
    p = past
  }
  const shared = cues
    .slice(-RECENT)
    .findLast((cue) => cue.subject >= 0 && inSentence(cue.at) && cue.form !== 'infinitive')
  if (shared) return shared.subject
  return clauseSubject(tokens, at, index, inSentence)
}

/** "who" stands for the noun before it; a noun behind a preposition belongs to the one before that. */
function climb(
  tokens: OutsideToken[],
  subject: number,
  index: PhraseIndex,
  inSentence: (p: number) => boolean,
): number {
  let current = subject
  for (;;) {
    const phrase = index.phrases[current]
    if (!phrase) return current
    const before = tokens[phrase.from - 1]
    if (!before || !inSentence(phrase.from - 1)) return current
    let end = -1
    if (phrase.kind === 'pronoun' && tokens[phrase.from]?.lower === 'who') {
      end = before.text === ',' ? phrase.from - 1 : phrase.from
      // "Graham, 50, who"
      if (/^\d+$/u.test(tokens[end - 1]?.text ?? '') && tokens[end - 2]?.text === ',') end -= 2
    } else if (/^(?:who|which)$/u.test(tokens[phrase.from - 2]?.lower ?? '') && before.kind === 'word') {
      // "the trust which runs the school"
      end = phrase.from - 2
    } else if (prepositions.has(before.lower)) {
      end = phrase.from - 1
    }
    const outer = end < 0 ? undefined : index.endingAt.get(end)
    if (outer === undefined) return current
    current = outer
  }
}

/** "Ruiz, a spokeswoman for the port, said": the name before the first comma that has one; "the mayor, Ruiz, said": the name. */
function nounBeforeComma(
  tokens: OutsideToken[],
  comma: number,
  index: PhraseIndex,
  inSentence: (p: number) => boolean,
): number {
  let best = -1
  const last = index.endingAt.get(comma)
  const named = index.phrases[last ?? -1]
  if (last !== undefined && named?.kind === 'name' && tokens[named.from - 1]?.text === ',') {
    const role = index.phrases[index.endingAt.get(named.from - 1) ?? -1]
    if (role?.kind === 'person' || (named.label === 'person' && isDescribed(tokens, named.from - 1)))
      return last
  }
  for (let p = comma - 1; inSentence(p); p--) {
    const token = tokens[p]
    if (token?.kind === 'quote' && tokens[p - 1]?.text !== ',') break
    if (token?.text !== ',' && token?.text !== '(') continue
    const subject = index.endingAt.get(p)
    const phrase = index.phrases[subject ?? -1]
    if (subject === undefined || !phrase) continue
    const head = climb(tokens, subject, index, inSentence)
    const from = index.phrases[head]?.from ?? 0
    if (prepositions.has(tokens[from - 1]?.lower ?? '')) continue
    best = head
    if (index.phrases[head]?.kind === 'name' || index.phrases[head]?.kind === 'person') return head
  }
  return best
}

/** The first noun phrase of the clause that no preposition stands before. */
function clauseSubject(
  tokens: OutsideToken[],
  at: number,
  index: PhraseIndex,
  inSentence: (p: number) => boolean,
): number {
  let best = -1
  for (let p = at - 1; inSentence(p); p--) {
    const token = tokens[p]
    if (token?.kind === 'mark' && /[;:]/u.test(token.text)) break
    const subject = lastOfRun(index, index.startingAt.get(p) ?? -1)
    if (subject < 0) {
      if (token?.kind === 'word' && conjunctions.has(token.lower) && best >= 0) break
      continue
    }
    const before = tokens[p - 1]
    if (!(before && prepositions.has(before.lower) && before.sentence === token?.sentence)) best = subject
  }
  return best < 0 ? best : climb(tokens, best, index, inSentence)
}
