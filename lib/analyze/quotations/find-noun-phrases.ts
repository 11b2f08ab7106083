import type { Label, Mention } from '../../model/analysis'
import {
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  sentenceOpeners,
  subjectPronouns,
} from '../words/clause-words'
import { speechNouns, speechVerbs, stanceVerbs } from '../words/cue-verbs'
import { bodyNouns, personNouns } from '../words/role-nouns'
import type { OutsideToken } from './tokenize-outside'

type PhraseKind = 'name' | 'pronoun' | 'person' | 'body' | 'noun'

/** Words that can name a speaker, as half-open token indexes. */
export interface NounPhrase {
  from: number
  to: number
  /** Where the name or the noun itself begins, behind titles and adjectives. */
  head: number
  kind: PhraseKind
  /** Index into the mentions, of the last one in the phrase that is part of its head. */
  mention: number
  label?: Label
  /** Followed by `’s`: it owns what comes next and is rarely who speaks. */
  possessive: boolean
}

const TITLE_CASE = /^[@#]?\p{Lu}/u
const PARTICLE = new Set([
  'de',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  'la',
  'le',
  'di',
  'da',
  'dos',
  'du',
  '&',
])
const DAY = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
)
/** Determiners that may be the whole phrase: "another said". */
const STANDS_ALONE = new Set(
  'another some one many several few all both most these those this that others two three'.split(' '),
)
/** "some years later", "that night" are no speakers. */
const TIME =
  /^(?:ago|later|earlier|before|seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|mornings?|afternoons?|evenings?|nights?|times?|weekends?|moments?)$/u
const LONGEST = 14

function isRoleNoun(word: string, nouns: ReadonlySet<string>): boolean {
  if (nouns.has(word)) return true
  if (word.endsWith('men')) return nouns.has(`${word.slice(0, -3)}man`)
  if (word.endsWith('ies') && nouns.has(`${word.slice(0, -3)}y`)) return true
  if (word.endsWith('es') && nouns.has(word.slice(0, -2))) return true
  if (word.endsWith('s') && nouns.has(word.slice(0, -1))) return true
  const hyphen = word.lastIndexOf('-')
  return hyphen > 0 && isRoleNoun(word.slice(hyphen + 1), nouns)
}

/** Finds the phrases that could name a speaker, outside of quotations, sorted by where they end. */
export function findNounPhrases(tokens: OutsideToken[], mentions: Mention[]): NounPhrase[] {
  const mentionOf = alignMentions(tokens, mentions)
  const phrases: NounPhrase[] = []
  let at = 0
  while (at < tokens.length) {
    const end = phraseEnd(tokens, at, mentionOf)
    const found = end > at ? readPhrases(tokens, at, end, mentionOf, mentions) : []
    phrases.push(...found)
    at = Math.max(at + 1, found.at(-1)?.to ?? at + 1)
  }
  return phrases
}

function alignMentions(tokens: OutsideToken[], mentions: Mention[]): Int32Array {
  const mentionOf = new Int32Array(tokens.length).fill(-1)
  let next = 0
  for (const [index, token] of tokens.entries()) {
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= token.start) next++
    const mention = mentions[next]
    if (mention && token.kind !== 'quote' && token.start < mention.end && token.end > mention.start) {
      if (token.kind !== 'break') mentionOf[index] = next
    }
  }
  return mentionOf
}

function startsSentence(tokens: OutsideToken[], at: number): boolean {
  const previous = tokens[at - 1]
  return !previous || previous.sentence !== tokens[at]?.sentence || previous.kind === 'quote'
}

/** Whether a token belongs to a name: part of a mention, or capitalised without the sentence's start being the reason. */
function isNameToken(tokens: OutsideToken[], at: number, mentionOf: Int32Array): boolean {
  const token = tokens[at]
  if (!token || token.kind === 'quote' || token.kind === 'break') return false
  if ((mentionOf[at] ?? -1) >= 0) return true
  if (token.kind !== 'word' || !TITLE_CASE.test(token.text) || DAY.has(token.lower)) return false
  if (token.lower === 'i' || token.lower.startsWith('i’') || token.lower.startsWith("i'")) return false
  if (sentenceOpeners.has(token.lower)) return false
  if (!startsSentence(tokens, at)) return true
  return !/(?:ing|ly)$/u.test(token.lower) && !speechVerbs.has(token.lower) && !isRole(token.lower)
}

function isRole(word: string): boolean {
  return isRoleNoun(word, personNouns) || isRoleNoun(word, bodyNouns)
}

function phraseEnd(tokens: OutsideToken[], from: number, mentionOf: Int32Array): number {
  const first = tokens[from]
  if (!first || (first.kind !== 'word' && (mentionOf[from] ?? -1) < 0) || first.text.startsWith('’'))
    return from
  if (subjectPronouns.has(first.lower) && (mentionOf[from] ?? -1) < 0) return from + 1
  let at = from
  /** Right behind a determiner or an owner every word is a noun or an adjective, whatever it looks like. */
  let fresh = false
  let settled = false
  if (determiners.has(first.lower)) {
    at++
    fresh = !STANDS_ALONE.has(first.lower)
  } else if (!isNameToken(tokens, from, mentionOf) && !isRole(first.lower)) {
    if (!qualifies(tokens, from)) return from
  }
  for (; at < tokens.length && at - from < LONGEST; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'quote' || token.kind === 'break' || token.sentence !== first.sentence) break
    const named = (mentionOf[at] ?? -1) >= 0
    if (token.kind === 'mark' && !named) break
    if (/^[’']s$/u.test(token.lower)) {
      fresh = true
      settled = false
      continue
    }
    const capital = isNameToken(tokens, at, mentionOf)
    if (!capital && isBoundary(tokens, at, from, fresh)) break
    if (!capital && settled && !continues(tokens, at, mentionOf)) break
    if (capital || isRole(token.lower)) settled = true
    fresh = false
  }
  return at
}

/** Whether a word begins a bare phrase, as "angry" does in "angry residents" and "thanked" does not in "thanked residents". */
function qualifies(tokens: OutsideToken[], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  if (/(?:s|ed|ing|ly)$/u.test(word) || isBoundary(tokens, at, at - 1, false)) return false
  return isRole(tokens[at + 1]?.lower ?? '')
}

/** Whether a word in small letters behind a name or a role leads on to a role: "Ruiz campaign spokeswoman", not "Ruiz met reporters". */
function continues(tokens: OutsideToken[], from: number, mentionOf: Int32Array): boolean {
  for (let at = from; at < from + 4; at++) {
    const word = tokens[at]?.lower ?? ''
    if (isRole(word)) return true
    if (tokens[at]?.kind !== 'word' || isNameToken(tokens, at, mentionOf)) return false
    if (/(?:[^s]s|ed|ly|ing)$/u.test(word) || isBoundary(tokens, at, from - 1, false)) return false
  }
  return false
}

function isBoundary(tokens: OutsideToken[], at: number, from: number, fresh: boolean): boolean {
  const word = tokens[at]?.lower ?? ''
  const before = tokens[at - 1]
  const between = TITLE_CASE.test(before?.text ?? '') && TITLE_CASE.test(tokens[at + 1]?.text ?? '')
  if (between && at > from && PARTICLE.has(word)) return false
  if (prepositions.has(word) || auxiliaries.has(word) || conjunctions.has(word)) return true
  if (subjectPronouns.has(word) || DAY.has(word)) return true
  if (determiners.has(word) && at > from)
    return !/^(?:two|three|four|five|six|many|several|other|few)$/u.test(word)
  if (fresh) return false
  if (speechVerbs.has(word))
    return !(isRole(word) && determiners.has(tokens[from]?.lower ?? '') && at > from + 1)
  return stanceVerbs.has(word) && /(?:s|ed|ing|[^aeiou]t|ade|ook|ave|new|aw)$/u.test(word) && !isRole(word)
}

/** Reads the phrases between two tokens: each owner before `’s`, then the phrase itself. */
function readPhrases(
  tokens: OutsideToken[],
  from: number,
  end: number,
  mentionOf: Int32Array,
  mentions: Mention[],
): NounPhrase[] {
  const first = tokens[from]
  if (first && end === from + 1 && subjectPronouns.has(first.lower) && (mentionOf[from] ?? -1) < 0) {
    const possessive = false
    return [{ from, to: end, head: from, kind: 'pronoun', mention: -1, possessive }]
  }
  const phrases: NounPhrase[] = []
  for (let at = from; at < end; at++) {
    const last = at + 1 === end
    const owner = !last && /^[’']s$/u.test(tokens[at + 1]?.lower ?? '')
    if (!owner && !last) continue
    const phrase = readPhrase(tokens, from, at + 1, mentionOf, mentions)
    if (phrase && !isOwnWords(tokens, phrase, phrases)) phrases.push({ ...phrase, possessive: owner })
  }
  return phrases
}

/** Of "Ruiz’s claim" the speaker is Ruiz. */
function isOwnWords(tokens: OutsideToken[], { kind, to }: NounPhrase, owners: NounPhrase[]): boolean {
  return (
    owners.length > 0 && kind !== 'name' && kind !== 'person' && speechNouns.has(tokens[to - 1]?.lower ?? '')
  )
}

function readPhrase(
  tokens: OutsideToken[],
  from: number,
  end: number,
  mentionOf: Int32Array,
  mentions: Mention[],
): NounPhrase | undefined {
  let name = -1
  let role = -1
  for (let at = from; at < end; at++) {
    if (isNameToken(tokens, at, mentionOf)) name = at
    const word = tokens[at]?.lower ?? ''
    const capital = TITLE_CASE.test(tokens[at]?.text ?? '')
    if (isRole(word) && (!capital || startsSentence(tokens, at))) role = at
  }
  const possessive = false
  if (name > role) {
    const to = name + 1
    let head = name
    while (head > from && isNameToken(tokens, head - 1, mentionOf)) head--
    const mention = lastMention(mentionOf, head, to)
    return { from, to, head, kind: 'name', mention, label: mentions[mention]?.label, possessive }
  }
  const determined = determiners.has(tokens[from]?.lower ?? '')
  if (role >= 0) {
    const word = tokens[role]?.lower ?? ''
    const kind = isRoleNoun(word, personNouns) ? 'person' : 'body'
    const owned = name >= 0 || determined || role > from || kind === 'person' || startsSentence(tokens, from)
    return owned ? { from, to: role + 1, head: role, kind, mention: -1, possessive } : undefined
  }
  if (!determined) return undefined
  if (end === from + 1 && !STANDS_ALONE.has(tokens[from]?.lower ?? '')) return undefined
  if (TIME.test(tokens[end - 1]?.lower ?? '')) return undefined
  let to = end
  while (to > from + 1 && /(?:ed|ing|ly)$/u.test(tokens[to - 1]?.lower ?? '')) to--
  return { from, to, head: to - 1, kind: 'noun', mention: -1, possessive }
}

function lastMention(mentionOf: Int32Array, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if ((mentionOf[at] ?? -1) >= 0) return mentionOf[at] ?? -1
  return -1
}
