import { labelCount, mayEnd, mayFollow, mayStart } from '../../lib/analyze/ner/labels'

const L = labelCount

/** Which labels may stand before, and after, each label. */
const before = Array.from({ length: L }, (_, y) =>
  Uint8Array.from({ length: L }, (__, x) => x).filter((x) => mayFollow(x, y)),
)
const after = Array.from({ length: L }, (_, x) =>
  Uint8Array.from({ length: L }, (__, y) => y).filter((y) => mayFollow(x, y)),
)
const starts = Uint8Array.from({ length: L }, (_, y) => (mayStart(y) ? 1 : 0))
const ends = Uint8Array.from({ length: L }, (_, y) => (mayEnd(y) ? 1 : 0))

/** The sums over all label sequences of one sentence, scaled at each token (Rabiner, 1989). */
export class Lattice {
  readonly scores = new Float64Array(512 * L)
  readonly forward = new Float64Array(512 * L)
  readonly backward = new Float64Array(512 * L)
  readonly jump = new Float64Array(L * L)
  private readonly scale = new Float64Array(512)

  /** Fills `forward` and `backward` so that their product is a token's marginal; gives the log of the sum. */
  run(length: number, allowed?: Uint8Array): number {
    const { scores, forward, backward, jump, scale } = this
    let logSum = 0
    for (let t = 0; t < length; t += 1) {
      let max = -Infinity
      for (let y = 0; y < L; y += 1) if (scores[t * L + y]! > max) max = scores[t * L + y]!
      let total = 0
      for (let y = 0; y < L; y += 1) {
        let incoming = 0
        if ((allowed && !allowed[t * L + y]) || (t === length - 1 && !ends[y])) incoming = 0
        else if (t === 0) incoming = starts[y]!
        else {
          const from = before[y]!
          for (let k = 0; k < from.length; k += 1)
            incoming += forward[(t - 1) * L + from[k]!]! * jump[from[k]! * L + y]!
        }
        const value = incoming * Math.exp(scores[t * L + y]! - max)
        forward[t * L + y] = value
        total += value
      }
      scale[t] = total
      logSum += Math.log(total) + max
      for (let y = 0; y < L; y += 1) forward[t * L + y]! /= total
      // Kept as factors for the way back.
      for (let y = 0; y < L; y += 1)
        scores[t * L + y] = !allowed || allowed[t * L + y] ? Math.exp(scores[t * L + y]! - max) : 0
    }
    for (let y = 0; y < L; y += 1) backward[(length - 1) * L + y] = ends[y]!
    for (let t = length - 2; t >= 0; t -= 1) {
      for (let x = 0; x < L; x += 1) {
        let sum = 0
        const to = after[x]!
        for (let k = 0; k < to.length; k += 1) {
          const y = to[k]!
          sum += jump[x * L + y]! * scores[(t + 1) * L + y]! * backward[(t + 1) * L + y]!
        }
        backward[t * L + x] = sum / scale[t + 1]!
      }
    }
    return logSum
  }

  /** Adds the expected number of each transition, times `factor`. */
  addJumps(length: number, factor: number, into: Float64Array): void {
    const { scores, forward, backward, jump, scale } = this
    for (let t = 1; t < length; t += 1)
      for (let x = 0; x < L; x += 1) {
        const from = forward[(t - 1) * L + x]!
        if (from < 1e-6) continue
        const to = after[x]!
        for (let k = 0; k < to.length; k += 1) {
          const y = to[k]!
          into[x * L + y]! +=
            (factor * from * jump[x * L + y]! * scores[t * L + y]! * backward[t * L + y]!) / scale[t]!
        }
      }
  }
}
