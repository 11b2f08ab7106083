import { labelCount } from '../../lib/analyze/ner/labels'
import type { CrfWeights } from './crf'
import type { PreparedSet } from './prepare'
import type { PrunedWeights } from './write-model'

/** Keeps the features that move the most decisions: the spread of a row's weights, times how often it is seen. */
export function prune({ emissions, transitions }: CrfWeights, set: PreparedSet, keep: number): PrunedWeights {
  const importance = new Float32Array(set.featureCount)
  for (let f = 0; f < set.featureCount; f += 1) {
    let most = 0
    for (let y = 0; y < labelCount; y += 1) most = Math.max(most, Math.abs(emissions[f * labelCount + y]!))
    importance[f] = most * Math.min(set.counts[f]!, 1000) ** 0.3
  }
  const threshold = importance.toSorted((a, b) => b - a)[Math.min(keep, set.featureCount - 1)]!
  const kept: number[] = []
  for (let f = 0; f < set.featureCount; f += 1) if (importance[f]! > threshold) kept.push(f)
  const rows = new Float32Array(kept.length * labelCount)
  for (const [row, f] of kept.entries())
    rows.set(emissions.subarray(f * labelCount, (f + 1) * labelCount), row * labelCount)
  return { keys: Uint32Array.from(kept, (f) => set.keys[f]!), rows, transitions }
}
