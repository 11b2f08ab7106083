import type { Standing } from './find-standings'
import { similarity, type WordVector } from './measure-centrality'

export interface Candidate {
  /** Index into the article's sentences. */
  sentence: number
  standing: Standing
  /** Added to the logarithm of the expected likeness; for its place and form. */
  bonus: number
  vector: WordVector
  /** Its different words, as indexes into the words of the article, and how often it has each. */
  words: { word: number; count: number }[]
  /** In words. */
  length: number
}

/** How likely a word of the article stands in the gist that a person would write. */
export interface WordWorth {
  likelihood: number
  /** Of the likelihood, for the second to fourth time that the choice has it. */
  repeated: number
}

/** Sentences chosen so far, in the order of the text. */
interface Choice {
  places: number[]
  counts: Uint8Array
  hits: number
  length: number
  bonus: number
}

/** Two sentences this alike say the same. */
const SAME = 0.6
/** In words, for each sentence: as long as people's summaries are. Sentences much longer pay for it. */
const REFERENCE_LENGTH = 40 / 3
const MOST_REPEATS = 4
/** How many choices are followed at a time. */
const BEAM = 40

/** A choice and one candidate more, not yet written down: most are dropped. */
interface Extension {
  choice: Choice
  place: number
  hits: number
  value: number
}

/**
 * For each number of sentences up to `longest` the candidates, up to so many, that together come nearest to what a person would write, by the expected F1 of
 * their words (so that none repeats another and length has its price); one that is bound to the sentence before it
 * comes with that sentence or not at all. Gives their places among the candidates, in order; the first list is for one sentence.
 */
export function chooseSentences(candidates: Candidate[], worths: WordWorth[], longest: number): number[][] {
  const start: Choice = {
    places: [],
    counts: new Uint8Array(worths.length),
    hits: 0,
    length: 0,
    bonus: 0,
  }
  const alike = compare(candidates)
  let beam = [start]
  const chosen: number[][] = []
  for (let size = 1; size <= longest; size++) {
    const next: Extension[] = []
    for (const choice of beam)
      for (let place = (choice.places.at(-1) ?? -1) + 1; place < candidates.length; place++) {
        const candidate = candidates[place]
        if (candidate && fits(candidates, choice, place, alike))
          next.push(extend(choice, candidate, place, worths))
      }
    beam = next
      .toSorted((a, b) => b.value - a.value)
      .slice(0, BEAM)
      .map((extension) => writeDown(extension, candidates))
    // Where no sentence more fits, the text has no longer gist.
    chosen.push(beam[0]?.places ?? chosen.at(-1) ?? [])
  }
  return chosen
}

/** Which two candidates say the same; each pair is compared once, and only when it is asked for. */
function compare(candidates: Candidate[]): (first: number, second: number) => boolean {
  const known = new Map<number, boolean>()
  return (first, second) => {
    const key = first * candidates.length + second
    let same = known.get(key)
    if (same === undefined) {
      const [one, other] = [candidates[first]?.vector, candidates[second]?.vector]
      same = one !== undefined && other !== undefined && similarity(one, other) > SAME
      known.set(key, same)
    }
    return same
  }
}

function fits(
  candidates: Candidate[],
  { places }: Choice,
  place: number,
  alike: (first: number, second: number) => boolean,
): boolean {
  const candidate = candidates[place]
  if (!candidate) return false
  const last = places.at(-1)
  if (candidate.standing === 'bound') {
    const before = last === place - 1 ? candidates[last] : undefined
    if (before?.sentence !== candidate.sentence - 1) return false
  }
  return !places.some((other) => alike(other, place))
}

function extend(choice: Choice, candidate: Candidate, place: number, worths: WordWorth[]): Extension {
  let { hits } = choice
  for (const { word, count } of candidate.words) {
    const before = choice.counts[word] ?? 0
    const worth = worths[word]
    // Most words are new, and come once.
    if (before === 0 && count === 1) hits += worth?.likelihood ?? 0
    else hits += worthOf(worth, before + count) - worthOf(worth, before)
  }
  const size = choice.places.length + 1
  const length = choice.length + candidate.length
  const bonus = choice.bonus + candidate.bonus
  const value = Math.log(hits + 1e-9) - Math.log(length + REFERENCE_LENGTH * size) + bonus
  return { choice, place, hits, value }
}

function writeDown({ choice, place, hits }: Extension, candidates: Candidate[]): Choice {
  const counts = choice.counts.slice()
  const candidate = candidates[place]
  for (const { word, count } of candidate?.words ?? [])
    counts[word] = Math.min(MOST_REPEATS, (counts[word] ?? 0) + count)
  return {
    places: [...choice.places, place],
    counts,
    hits,
    length: choice.length + (candidate?.length ?? 0),
    bonus: choice.bonus + (candidate?.bonus ?? 0),
  }
}

/** The expected number of times that a word which the choice has `count` times is found in a person's gist. */
function worthOf(worth: WordWorth | undefined, count: number): number {
  if (!worth || count === 0) return 0
  return worth.likelihood * (1 + worth.repeated * (Math.min(count, MOST_REPEATS) - 1))
}
