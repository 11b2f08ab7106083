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
  const times = new Map<number, number>()
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
      entity = choose(scene, i, word, appearances.slice(-MEMORY), sexOf, times)
      if (entity !== undefined) resolved.set(i, entity)
    }
    if (entity === undefined) continue
    times.set(entity, (times.get(entity) ?? 0) + 1)
    appearances.push({
      entity,
      at: phrase.from,
      sentence: token.sentence,
      block: token.block,
      subject: isSubject(scene, i),
      speaks: (scene.cuesOf.get(i) ?? []).some((c) => scene.cues[c]?.strong),
      owner: phrase.possessive,
      pronoun,
    })
    if (pronoun && entities[entity]?.label === 'person' && !sexes.get(entity)) {
      sexes.set(entity, word === 'he' ? 'male' : word === 'she' ? 'female' : undefined)
    }
  }
  return resolved
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
  times: Map<number, number>,
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
    const score = weigh(appearance, own.sentence, own.block) + (sex ? 1 : 0)
    scores.set(entity, Math.max(score, (scores.get(entity) ?? -9) + 0.1))
  }
  let best: number | undefined
  let bestScore = -Infinity
  for (const [entity, score] of scores) {
    const known = score + Math.min(0.5, 0.05 * (times.get(entity) ?? 0))
    if (known > bestScore) [best, bestScore] = [entity, known]
  }
  return best
}

function weigh(appearance: Appearance, sentence: number, block: number): number {
  const sentences = sentence - appearance.sentence
  const blocks = block - appearance.block
  return (
    2 / (1 + 0.4 * sentences) -
    0.25 * Math.min(blocks, 4) +
    (appearance.subject ? 0.6 : 0) +
    (appearance.speaks ? 0.6 : 0) -
    (appearance.owner ? 0.3 : 0) +
    (appearance.pronoun ? 0.3 : 0)
  )
}
