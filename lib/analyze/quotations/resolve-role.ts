import { findFirstMention } from './find-first'
import type { Scene } from './read-scene'

/** What a title is short for, as a role names it. */
const SHORT: Record<string, string[]> = {
  sen: ['senator', 'lawmaker'],
  rep: ['representative', 'congressman', 'congresswoman', 'lawmaker'],
  gov: ['governor'],
  gen: ['general', 'commander'],
  adm: ['admiral'],
  prof: ['professor', 'academic'],
  dr: ['doctor', 'physician', 'surgeon'],
  sgt: ['sergeant', 'officer'],
  rev: ['reverend', 'pastor', 'vicar', 'minister'],
  cllr: ['councillor'],
  pm: ['minister'],
  ceo: ['executive', 'chief', 'boss'],
  mp: ['politician', 'lawmaker'],
}

/** How many mentions back the one that a role means is looked for. */
const REACH = 80
/** How many characters beside a mention may say what somebody is. */
const BESIDE = 70

/**
 * The entity that "the minister" or "the company" means: the last one before it that the article calls so, by a title
 * before the name, by an apposition after it, or in the name itself. Undefined where the article does not say, and for
 * one person among many ("a spokesman").
 */
export function resolveRole(scene: Scene, phraseIndex: number): number | undefined {
  const { index, tokens, mentions, entities } = scene
  const phrase = index.phrases[phraseIndex]
  const head = tokens[(phrase?.to ?? 0) - 1]?.lower ?? ''
  const first = tokens[phrase?.from ?? 0]
  if (!phrase || !first || (phrase.kind !== 'person' && phrase.kind !== 'body')) return undefined
  const people = phrase.kind === 'person'
  const named = findApposed(scene, tokens[phrase.to - 1]?.end ?? 0, people)
  if (named !== undefined) return named
  if (!/^(?:the|this|that)$/u.test(first.lower)) return undefined
  const own = new Set(tokens.slice(phrase.from + 1, phrase.to).map(({ lower }) => lower))
  let best: number | undefined
  let bestShared = 0
  const last = findFirstMention(mentions, first.start) - 1
  for (let i = last; i >= 0 && last - i < REACH; i--) {
    const mention = mentions[i]
    const entity = entities[mention?.entity ?? -1]
    if (!mention || !entity || (mention.label === 'person') !== people || mention.label === 'place') continue
    const called = rolesOfMention(scene, i)
    if (!called.includes(head)) continue
    const shared = called.filter((word) => own.has(word)).length
    if (shared > bestShared) [best, bestShared] = [mention.entity, shared]
  }
  return best
}

/** Who is named right behind the role: "said the mayor of Marl, Ana Ruiz." Undefined where nobody is. */
function findApposed({ text, mentions }: Scene, at: number, people: boolean): number | undefined {
  const next = findFirstMention(mentions, at)
  const near = mentions.slice(next, next + 2)
  const mention = near.find(({ start }) =>
    /^(?: (?:of|for|at|from) [^,.;”"\n]{1,40})?, $/u.test(text.slice(at, start)),
  )
  if (!mention || (mention.label === 'person') !== people || mention.label === 'place') return undefined
  return /^(?:[,.;:)”"]|$)/u.test(text.slice(mention.end, mention.end + 1)) ? mention.entity : undefined
}

/** What the words beside a mention call it, and those of its name where it is a body: "Coast Bank" is a bank. */
function rolesOfMention({ text, mentions, entities, rolesOf }: Scene, i: number): string[] {
  const known = rolesOf.get(i)
  if (known) return known
  const { start = 0, end = 0, label, entity = -1 } = mentions[i] ?? {}
  const named = label === 'person' ? [] : (entities[entity]?.name.toLowerCase().split(/\s+/u) ?? [])
  const roles = [...rolesBeside(text, start, end), ...named]
  rolesOf.set(i, roles)
  return roles
}

const PLAIN = /^[\p{L}.,’'-]+$/u
/** The last words of a text, up to six, back to the first that is none. */
function wordsBefore(text: string): string {
  if (!text.endsWith(' ')) return ''
  const words = text.slice(0, -1).split(' ').slice(-6)
  const from = words.findLastIndex((word) => !PLAIN.test(word)) + 1
  return words.slice(from).join(' ')
}

function rolesBeside(text: string, start: number, end: number): string[] {
  const before = wordsBefore(text.slice(Math.max(0, start - BESIDE), start))
  const titles = before.replace(/,$/u, '').split(/[,;:]/u).at(-1) ?? ''
  const after =
    /^,? (?:the|an?|who is (?:the|an?)|is (?:the|an?)|was (?:the|an?)|has been|as)? ?([\p{L}\p{N}’'. -]+)/u.exec(
      text.slice(end, end + BESIDE),
    )
  const apposed =
    text[end] === ',' || /^ (?:is|was|as|who) /u.test(text.slice(end, end + 5)) ? (after?.[1] ?? '') : ''
  return `${titles} ${apposed}`
    .toLowerCase()
    .split(/[\s.]+/u)
    .filter(Boolean)
    .flatMap((word) => [word, ...(SHORT[word] ?? [])])
}
