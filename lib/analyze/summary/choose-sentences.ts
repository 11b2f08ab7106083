import type { Standing } from './find-standings'
import { similarity, type WordVector } from './measure-centrality'
import { redundancyWeight } from './weights'

export interface Candidate {
  /** Index into the article's sentences. */
  sentence: number
  standing: Standing
  score: number
  vector: WordVector
}

/** Two sentences this alike say the same. */
const SAME = 0.6

/**
 * Chooses up to `length` candidates, best first, none like another; one that is bound to the sentence before it comes
 * with that sentence or not at all. Gives their places among the candidates, unsorted.
 */
export function chooseSentences(candidates: Candidate[], length: number): Set<number> {
  const chosen = new Set<number>()
  const left = new Set(candidates.keys())
  const likeness = candidates.map(() => 0)
  while (chosen.size < length) {
    const best = findBest(candidates, left, chosen, likeness, length - chosen.size)
    if (!best) break
    for (const place of best) {
      chosen.add(place)
      left.delete(place)
      const vector = candidates[place]?.vector
      for (const other of left)
        likeness[other] = Math.max(
          likeness[other] ?? 0,
          vector ? similarity(vector, candidates[other]?.vector ?? vector) : 0,
        )
    }
  }
  return chosen
}

/** The best single sentence, or the best pair of one with the sentence that it is bound to. */
function findBest(
  candidates: Candidate[],
  left: Set<number>,
  chosen: Set<number>,
  likeness: number[],
  room: number,
): number[] | undefined {
  let best: number[] | undefined
  let highest = -Infinity
  const gain = (place: number): number => {
    const alike = likeness[place] ?? 0
    return alike > SAME ? -Infinity : (candidates[place]?.score ?? 0) - redundancyWeight * alike
  }
  for (const place of left) {
    const unit = withAntecedent(candidates, place, chosen)
    if (!unit || unit.length > room) continue
    const mean = unit.reduce((sum, member) => sum + gain(member), 0) / unit.length
    if (mean > highest) {
      highest = mean
      best = unit
    }
  }
  return best
}

function withAntecedent(candidates: Candidate[], place: number, chosen: Set<number>): number[] | undefined {
  const candidate = candidates[place]
  if (candidate?.standing !== 'bound') return [place]
  const before = candidates[place - 1]
  if (before?.sentence !== candidate.sentence - 1) return undefined
  if (chosen.has(place - 1)) return [place]
  return before.standing === 'free' ? [place - 1, place] : undefined
}
