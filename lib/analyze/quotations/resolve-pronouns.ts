import { prepositions } from '../words/clause-words'
import type { Scene } from './read-scene'
import { type Sex, sexOfEntity } from './tell-sex'

/** One time that somebody is named, or a pronoun that was found to mean them. */
interface Appearance {
  entity: number
  /** Token index. */
  at: number
  sentence: number
  block: number
  subject: boolean
  speaks: boolean
  object: boolean
  opens: boolean
  owner: boolean
  pronoun: boolean
}

/** How many appearances back a pronoun looks, and how many blocks. */
const MEMORY = 30
const BLOCKS = 8

/**
 * Finds who "he", "she", "it" and "they" mean, for each such noun phrase outside of quotations: the nearest and most
 * prominent entity that fits, where a resolved pronoun counts as its entity's appearance (after Lappin and Leass, 1994).
 */
export function resolvePronouns(scene: Scene): Map<number, number> {
  const { index, tokens, mentions, entities } = scene
  const resolved = new Map<number, number>()
  const appearances: Appearance[] = []
  const sexes = new Map<number, Sex | undefined>()
  const sexOf = (entity: number): Sex | undefined => {
    if (!sexes.has(entity)) sexes.set(entity, sexOfEntity(scene, entity))
    return sexes.get(entity)
  }
  for (const [i, phrase] of index.phrases.entries()) {
    const token = tokens[phrase.from]
    if (!token) continue
    const word = token.lower
    let entity = phrase.kind === 'name' ? mentions[phrase.mention]?.entity : undefined
    const pronoun = phrase.kind === 'pronoun'
    if (pronoun && /^(?:he|she|it|they)$/u.test(word)) {
      entity = choose(scene, i, word, appearances.slice(-MEMORY), sexOf)
      if (entity !== undefined) resolved.set(i, entity)
    }
    if (entity === undefined) continue
    const own = (scene.cuesOf.get(i) ?? []).map((c) => scene.cues[c])
    appearances.push({
      entity,
      at: phrase.from,
      sentence: token.sentence,
      block: token.block,
      subject: own.some((cue) => cue?.inverted && cue.form === 'finite') || isSubject(scene, i),
      speaks: own.some((cue) => cue?.strong),
      object: isObject(scene, phrase.from),
      opens: tokens[phrase.from - 1]?.kind === 'break',
      owner: phrase.possessive,
      pronoun,
    })
    if (pronoun && entities[entity]?.label === 'person' && !sexes.get(entity)) {
      sexes.set(entity, word === 'he' ? 'male' : word === 'she' ? 'female' : undefined)
    }
  }
  return resolved
}

function isObject({ tokens }: Scene, from: number): boolean {
  return prepositions.has(tokens[from - 1]?.lower ?? '')
}

function isSubject({ index, tokens }: Scene, i: number): boolean {
  const phrase = index.phrases[i]
  const token = tokens[phrase?.from ?? 0]
  const before = tokens[(phrase?.from ?? 0) - 1]
  if (!before || !token || before.sentence !== token.sentence || before.kind === 'quote') return true
  return before.kind === 'mark' && before.text === ',' && tokens[(phrase?.from ?? 0) - 2]?.kind !== 'word'
}

function choose(
  scene: Scene,
  pronounIndex: number,
  word: string,
  appearances: Appearance[],
  sexOf: (entity: number) => Sex | undefined,
): number | undefined {
  const phrase = scene.index.phrases[pronounIndex]
  const own = scene.tokens[phrase?.from ?? 0]
  if (!phrase || !own) return undefined
  const wanted = word === 'he' ? 'male' : word === 'she' ? 'female' : undefined
  const scores = new Map<number, number>()
  for (const appearance of appearances) {
    const { entity } = appearance
    const label = scene.entities[entity]?.label
    if ((label === 'person') !== (wanted !== undefined) || own.block - appearance.block > BLOCKS) continue
    const sex = wanted && sexOf(entity)
    if (sex && sex !== wanted) continue
    const score = weigh(appearance, own.sentence, own.block) + (sex ? WEIGHTS.sex : 0)
    scores.set(entity, Math.max(score, (scores.get(entity) ?? -Infinity) - WEIGHTS.fade))
  }
  let best: number | undefined
  for (const [entity, score] of scores) {
    if (best === undefined || score > (scores.get(best) ?? 0)) best = entity
  }
  return best
}

/** Found on 188 pronouns of 84 development articles, by a search that leaned towards round values. */
const WEIGHTS = {
  near: 2,
  decay: 0.4,
  block: 0.65,
  subject: 0.65,
  speaks: 0.35,
  opens: 0.25,
  owner: -0.3,
  object: -0.2,
  pronoun: 0.3,
  /** Known to be a woman for "she", a man for "he". */
  sex: 1.2,
  /** What somebody was long ago counts less than what they were last. */
  fade: 1,
}

function weigh(appearance: Appearance, sentence: number, block: number): number {
  const { near, decay, subject, speaks, opens, owner, object, pronoun } = WEIGHTS
  return (
    near / (1 + decay * (sentence - appearance.sentence)) -
    WEIGHTS.block * Math.min(block - appearance.block, 4) +
    (appearance.subject ? subject : 0) +
    (appearance.speaks ? speaks : 0) +
    (appearance.opens ? opens : 0) +
    (appearance.owner ? owner : 0) +
    (appearance.object ? object : 0) +
    (appearance.pronoun ? pronoun : 0)
  )
}
