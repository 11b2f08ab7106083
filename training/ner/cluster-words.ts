import { createRandom } from './random'
import type { WordVectors } from './read-vectors'

export interface WordClusters {
  /** Each word's fine cluster. */
  fine: Uint16Array
  /** Of each fine cluster. */
  middle: Uint8Array
  coarse: Uint8Array
}

const coarseCount = 48
const middleCount = 200
export const fineCount = 1000

/** Lloyd's algorithm on the sphere; gives each row's cluster and the centres. */
function cluster(
  rows: Float32Array,
  dimensions: number,
  count: number,
  rounds: number,
  seed: number,
): { of: Uint16Array; centres: Float32Array } {
  const size = rows.length / dimensions
  const random = createRandom(seed)
  const centres = new Float32Array(count * dimensions)
  for (let c = 0; c < count; c += 1) {
    const from = Math.floor(random() * size) * dimensions
    centres.set(rows.subarray(from, from + dimensions), c * dimensions)
  }
  const of = new Uint16Array(size)
  for (let round = 0; round < rounds; round += 1) {
    for (let i = 0; i < size; i += 1) {
      let best = -Infinity
      const row = i * dimensions
      for (let c = 0; c < count; c += 1) {
        const centre = c * dimensions
        let dot = 0
        for (let d = 0; d < dimensions; d += 1) dot += rows[row + d]! * centres[centre + d]!
        if (dot > best) {
          best = dot
          of[i] = c
        }
      }
    }
    centres.fill(0)
    for (let i = 0; i < size; i += 1)
      for (let d = 0; d < dimensions; d += 1) centres[of[i]! * dimensions + d]! += rows[i * dimensions + d]!
    for (let c = 0; c < count; c += 1) {
      let norm = 0
      for (let d = 0; d < dimensions; d += 1) norm += centres[c * dimensions + d]! ** 2
      norm = Math.sqrt(norm) || 1
      for (let d = 0; d < dimensions; d += 1) centres[c * dimensions + d]! /= norm
    }
  }
  return { of, centres }
}

/** Groups words by their vectors into 1,000 clusters, these into 200 and 48. The centres come from the most frequent words. */
export function clusterWords({ rows, dimensions }: WordVectors): WordClusters {
  const sample = rows.subarray(0, Math.min(rows.length, 30_000 * dimensions))
  const { centres } = cluster(sample, dimensions, fineCount, 6, 1)
  const size = rows.length / dimensions
  const fine = new Uint16Array(size)
  for (let i = 0; i < size; i += 1) {
    let best = -Infinity
    for (let c = 0; c < fineCount; c += 1) {
      let dot = 0
      for (let d = 0; d < dimensions; d += 1) dot += rows[i * dimensions + d]! * centres[c * dimensions + d]!
      if (dot > best) {
        best = dot
        fine[i] = c
      }
    }
  }
  const middle = cluster(centres, dimensions, middleCount, 20, 2)
  const coarse = cluster(centres, dimensions, coarseCount, 20, 3)
  return { fine, middle: Uint8Array.from(middle.of), coarse: Uint8Array.from(coarse.of) }
}
