import { conjunctions, prepositions } from '../words/clause-words'
import { findFirstMention } from './find-first'
import { resolveRole } from './resolve-role'
import type { Scene } from './read-scene'
import { entityOfAge, standInFor } from './stand-in'
import { type Sex, sexOfEntity } from './tell-sex'

/** One time that somebody is named, or that a role or a pronoun was found to mean them. */
interface Appearance {
  entity: number
  sentence: number
  block: number
  subject: boolean
  speaks: boolean
  opens: boolean
  owner: boolean
  object: boolean
  pronoun: boolean
}

/** Who a pronoun means. */
export interface Antecedent {
  entity: number
  /** How clearly that one is ahead of all others, 0 to 1. */
  share: number
}

/** How many appearances back a pronoun looks, and how many blocks. */
const MEMORY = 30
const BLOCKS = 8
/** How many noun phrases back in its sentence another subject is looked for. */
const FEW = 12

/** From this share on, it is clear whom a description means. */
const CLEAR = 0.5

/** Found on 188 pronouns of the development articles and 132 doubtful ones of the training articles. */
const WEIGHTS = {
  near: 1.65,
  decay: 0.25,
  block: 1,
  subject: 0.65,
  speaks: 0.15,
  opens: 0.15,
  owner: -0.4,
  object: -0.1,
  pronoun: 0.2,
  /** Known to be a woman for "she", a man for "he". */
  sex: 0.65,
  /** What somebody was long ago counts less than what they were last. */
  fade: 0.35,
  /** Spoken of in the very words that the pronoun says. */
  spokenOf: -1,
  /** Spoken to or about in the pronoun's own clause: "he told Ruiz". */
  addressed: -1.45,
  /** A place for "it" or "they". */
  place: -0.7,
}

/**
 * Finds who "he", "she", "it", "they" and descriptions in their place ("the Norwegian") mean, for each outside of quotations: the nearest and most
 * prominent entity that fits, where a resolved pronoun counts as its entity's appearance (after Lappin and Leass, 1994).
 */
export function resolvePronouns(scene: Scene): Map<number, Antecedent> {
  const { index, tokens, mentions } = scene
  const resolved = new Map<number, Antecedent>()
  const appearances: (() => Appearance)[] = []
  const sexes = new Map<number, Sex | undefined>()
  const sexOf = (entity: number): Sex | undefined => {
    if (!sexes.has(entity)) sexes.set(entity, sexOfEntity(scene, entity))
    return sexes.get(entity)
  }
  for (const [i, phrase] of index.phrases.entries()) {
    const word = tokens[phrase.from]?.lower ?? ''
    let entity: number | undefined
    if (phrase.kind === 'name') entity = mentions[phrase.mention]?.entity
    else if (phrase.kind !== 'pronoun') entity = resolveRole(scene, i) ?? entityOfAge(scene, phrase)
    const standIn = phrase.kind === 'pronoun' ? word : standInFor(scene, phrase)
    if (entity === undefined && standIn && /^(?:he|she|it|they|somebody)$/u.test(standIn)) {
      const chosen = choose(
        scene,
        i,
        standIn,
        appearances.slice(-MEMORY).map((describe) => describe()),
        sexOf,
      )
      // A description that may mean several is better left as it is written.
      const found = phrase.kind === 'pronoun' || (chosen?.share ?? 0) >= CLEAR ? chosen : undefined
      entity = found?.entity
      if (found) resolved.set(i, found)
      if (found && !sexes.get(found.entity)) sexes.set(found.entity, sexOfPronoun(standIn))
    } else if (standIn && entity !== undefined) resolved.set(i, { entity, share: 1 })
    if (entity !== undefined) appearances.push(later(scene, i, entity))
  }
  return resolved
}

function sexOfPronoun(word: string): Sex | undefined {
  if (word === 'he') return 'male'
  return word === 'she' ? 'female' : undefined
}

/** Described when a pronoun first looks back at it, and then kept. */
function later(scene: Scene, i: number, entity: number): () => Appearance {
  let known: Appearance | undefined
  return () => (known ??= describeAppearance(scene, i, entity))
}

function describeAppearance(scene: Scene, i: number, entity: number): Appearance {
  const { index, tokens, cues } = scene
  const from = index.phrases[i]?.from ?? 0
  const own = (scene.cuesOf.get(i) ?? []).map((cue) => cues[cue])
  return {
    entity,
    sentence: tokens[from]?.sentence ?? 0,
    block: tokens[from]?.block ?? 0,
    subject:
      own.some((cue) => cue?.inverted && cue.form === 'finite') ||
      isSubject(
        scene,
        i,
        own.some((cue) => cue?.strong && cue.form === 'finite'),
      ),
    speaks: own.some((cue) => cue?.strong),
    opens: tokens[from - 1]?.kind === 'break',
    owner: index.phrases[i]?.possessive ?? false,
    object: prepositions.has(tokens[from - 1]?.lower ?? ''),
    pronoun: index.phrases[i]?.kind === 'pronoun',
  }
}

/** The first noun phrase of its sentence, whatever preposition phrases stand before, and whoever speaks behind a comma. */
function isSubject({ tokens, index }: Scene, i: number, speaks: boolean): boolean {
  const from = index.phrases[i]?.from ?? 0
  const before = tokens[from - 1]
  const sentence = tokens[from]?.sentence
  if (!before || before.sentence !== sentence || before.kind === 'quote') return true
  if (speaks && (before.text === ',' || conjunctions.has(before.lower))) return true
  if (prepositions.has(before.lower)) return false
  for (let k = i - 1; k >= 0; k--) {
    const other = index.phrases[k]
    if (!other || tokens[other.from]?.sentence !== sentence) return true
    const free = !other.possessive && !prepositions.has(tokens[other.from - 1]?.lower ?? '')
    if (free || i - k > FEW) return false
  }
  return true
}

function choose(
  scene: Scene,
  pronoun: number,
  word: string,
  appearances: Appearance[],
  sexOf: (entity: number) => Sex | undefined,
): Antecedent | undefined {
  const own = scene.tokens[scene.index.phrases[pronoun]?.from ?? -1]
  if (!own) return undefined
  const wanted = sexOfPronoun(word)
  const person = wanted !== undefined || word === 'somebody'
  const scores = new Map<number, number>()
  for (const appearance of appearances) {
    const { entity } = appearance
    const label = scene.entities[entity]?.label
    if ((label === 'person') !== person || own.block - appearance.block > BLOCKS) continue
    const sex = wanted && sexOf(entity)
    if (sex && sex !== wanted) continue
    const fits = (sex ? WEIGHTS.sex : 0) + (label === 'place' ? WEIGHTS.place : 0)
    const score = weigh(appearance, own.sentence, own.block) + fits
    scores.set(entity, Math.max(score, (scores.get(entity) ?? -Infinity) - WEIGHTS.fade))
  }
  const lower = (entity: number, weight: number): unknown =>
    scores.has(entity) && scores.set(entity, (scores.get(entity) ?? 0) + weight)
  for (const entity of entitiesSpokenOf(scene, pronoun)) lower(entity, WEIGHTS.spokenOf)
  for (const entity of entitiesAddressed(scene, pronoun)) lower(entity, WEIGHTS.addressed)
  return pickBest(scores)
}

/** How sharply the scores part the likely from the unlikely. */
const SHARPNESS = 3

function pickBest(scores: Map<number, number>): Antecedent | undefined {
  let best: number | undefined
  for (const [entity, score] of scores) {
    if (best === undefined || score > (scores.get(best) ?? 0)) best = entity
  }
  if (best === undefined) return undefined
  const top = scores.get(best) ?? 0
  let sum = 0
  for (const score of scores.values()) sum += Math.exp((score - top) * SHARPNESS)
  return { entity: best, share: 1 / sum }
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

/** Who is named in the quotation beside the pronoun: people seldom speak of themselves by name. */
function entitiesSpokenOf({ index, tokens, spans, mentions }: Scene, pronoun: number): Set<number> {
  const from = index.phrases[pronoun]?.from ?? 0
  const near = [from - 1, from - 2, from + 2, from + 3, from + 4].find((at) => tokens[at]?.kind === 'quote')
  const span = spans[tokens[near ?? -1]?.quote ?? -1]
  const found = new Set<number>()
  if (!span) return found
  for (let i = findFirstMention(mentions, span.start); i < mentions.length; i++) {
    const mention = mentions[i]
    if (!mention || mention.start >= span.end) break
    found.add(mention.entity)
  }
  return found
}

/** "he told Ruiz", "she praised Cole": whoever the pronoun's verb acts on is somebody else. */
function entitiesAddressed({ index, tokens, mentions }: Scene, pronoun: number): number[] {
  const phrase = index.phrases[pronoun]
  const next = index.phrases[pronoun + 1]
  if (!phrase || next?.kind !== 'name' || next.possessive) return []
  const between = tokens.slice(phrase.to, next.from)
  if (between.length === 0 || between.length > 2 || between.some(({ kind }) => kind !== 'word')) return []
  const entity = mentions[next.mention]?.entity
  return entity === undefined || /^(?:that|said|says)$/u.test(between.at(-1)?.lower ?? '') ? [] : [entity]
}
