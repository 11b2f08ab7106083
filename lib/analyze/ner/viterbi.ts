import { labelCount, mayEnd, mayFollow, mayStart } from './labels'

const L = labelCount

/** Which labels may stand before each label. */
const before: readonly number[][] = Array.from({ length: L }, (_, y) =>
  Array.from({ length: L }, (__, x) => x).filter((x) => mayFollow(x, y)),
)
const starts = before.map((_, y) => mayStart(y))
const ends = before.map((_, y) => mayEnd(y))

/** The best sequence of labels for a sentence (Viterbi, 1967). `scores` has `labelCount` numbers a token. */
export function findBestLabels(scores: Float32Array, length: number, transitions: Float32Array): Uint8Array {
  const best = new Float32Array(length * L)
  const from = new Uint8Array(length * L)
  for (let y = 0; y < L; y += 1) best[y] = starts[y] ? scores[y]! : -Infinity
  for (let t = 1; t < length; t += 1) {
    for (let y = 0; y < L; y += 1) {
      let top = -Infinity
      let topFrom = 0
      for (const x of before[y]!) {
        const value = best[(t - 1) * L + x]! + transitions[x * L + y]!
        if (value > top) {
          top = value
          topFrom = x
        }
      }
      best[t * L + y] = top + scores[t * L + y]!
      from[t * L + y] = topFrom
    }
  }
  const labels = new Uint8Array(length)
  let last = 0
  for (let y = 1; y < L; y += 1)
    if (ends[y] && best[(length - 1) * L + y]! > best[(length - 1) * L + last]!) last = y
  for (let t = length - 1; t >= 0; t -= 1) {
    labels[t] = last
    last = from[t * L + last]!
  }
  return labels
}
