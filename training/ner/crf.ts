import { kindOf, labelCount, mayFollow } from '../../lib/analyze/ner/labels'
import { Lattice } from './lattice'
import { createRandom, shuffle } from './random'

const L = labelCount

/** Sentences as numbers. */
export interface TrainingSet {
  /** `width` a token: index of a weight row, or -1. */
  features: Int32Array
  width: number
  /** The kind of each of a token's features, as a bit of a dropout mask. */
  kinds: Uint8Array
  kindCount: number
  featureCount: number
  gold: Uint8Array
  /** Index of each sentence's first token, and the number of tokens at the end. */
  firsts: Int32Array
  /** Of each sentence: how much it counts. */
  weights: Float32Array
  /** Of each sentence: a bit for each kind of name that is not marked, so that `O` may be one of that kind. */
  partial: Uint8Array
}

export interface TrainOptions {
  epochs: number
  rate: number
  dropout: number
  seed: number
  /** L1 pull towards 0, as a part of the rate. */
  shrink: number
  /** What AdaGrad's sums of squares begin with: without, the first step is a whole one however faint its reason. */
  inertia: number
  /** Gradients below it are passed over. */
  least: number
  onEpoch?: (epoch: number, loss: number, mean: () => CrfWeights) => void
}

export interface CrfWeights {
  /** `labelCount` a feature. */
  emissions: Float32Array
  /** From each label to each. */
  transitions: Float32Array
}

const follows = Uint8Array.from({ length: L * L }, (_, i) => (mayFollow(Math.floor(i / L), i % L) ? 1 : 0))
/**
 * Trains a linear-chain conditional random field (Lafferty et al., 2001) by stochastic gradients with AdaGrad's rates
 * (Duchi et al., 2011). Sentences of more than 500 tokens are left out.
 */
export function trainCrf(set: TrainingSet, options: TrainOptions): CrfWeights {
  const { features, width, kinds, kindCount, featureCount, gold, firsts, weights, partial } = set
  const { epochs, rate, dropout, seed, shrink, inertia, least, onEpoch } = options
  const emissions = new Float32Array(featureCount * L)
  const squares = new Float32Array(featureCount * L)
  const transitions = new Float32Array(L * L)
  const transitionSquares = new Float32Array(L * L)
  const lattice = new Lattice()
  const random = createRandom(seed)
  const order = Array.from({ length: weights.length }, (_, s) => s)
  const masks = new Uint8Array(512)
  const gradient = new Float64Array(512 * L)
  const jumps = new Float64Array(L * L)
  const allowed = new Uint8Array(512 * L)
  // The mean over the way is steadier than its end (Polyak and Juditsky, 1992).
  const sums = new Float32Array(featureCount * L)
  const transitionSums = new Float32Array(L * L)
  let summed = 0
  const addUp = (): void => {
    summed += 1
    for (let i = 0; i < sums.length; i += 1) sums[i]! += emissions[i]!
    for (let i = 0; i < L * L; i += 1) transitionSums[i]! += transitions[i]!
  }
  const mean = (): CrfWeights => ({
    emissions: sums.map((sum) => sum / summed),
    transitions: transitionSums.map((sum) => sum / summed),
  })
  const saved = new Float64Array(512 * L)

  const score = (first: number, length: number): void => {
    const { scores } = lattice
    scores.fill(0, 0, length * L)
    for (let t = 0; t < length; t += 1) {
      const mask = masks[t]!
      const base = (first + t) * width
      for (let k = 0; k < width; k += 1) {
        const f = features[base + k]!
        if (f < 0 || mask & kinds[k]!) continue
        const row = f * L
        const at = t * L
        for (let y = 0; y < L; y += 1) scores[at + y]! += emissions[row + y]!
      }
    }
  }

  const update = (first: number, length: number): void => {
    for (let t = 0; t < length; t += 1) {
      let most = 0
      for (let y = 0; y < L; y += 1) most = Math.max(most, Math.abs(gradient[t * L + y]!))
      if (most < 0.002) continue
      const mask = masks[t]!
      const base = (first + t) * width
      for (let k = 0; k < width; k += 1) {
        const f = features[base + k]!
        if (f < 0 || mask & kinds[k]!) continue
        const row = f * L
        for (let y = 0; y < L; y += 1) {
          const g = gradient[t * L + y]!
          if (g < least && g > -least) continue
          const i = row + y
          const square = squares[i]! + g * g
          squares[i] = square
          const step = rate / Math.sqrt(square + inertia)
          let w = emissions[i]! + step * g
          if (shrink > 0) {
            const pull = step * shrink
            w = w > pull ? w - pull : w < -pull ? w + pull : 0
          }
          emissions[i] = w
        }
      }
    }
  }

  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    shuffle(order, random)
    let loss = 0
    for (const [turn, s] of order.entries()) {
      if (epoch > 1 && turn % Math.ceil(order.length / 4) === 0) addUp()
      const first = firsts[s]!
      const length = firsts[s + 1]! - first
      if (length === 0 || length > 500 || weights[s] === 0) continue
      for (let t = 0; t < length; t += 1) {
        let mask = 0
        for (let kind = 0; kind < kindCount; kind += 1) if (random() < dropout) mask |= 1 << kind
        masks[t] = mask
      }
      for (let i = 0; i < L * L; i += 1) lattice.jump[i] = follows[i] ? Math.exp(transitions[i]!) : 0
      score(first, length)
      const weight = weights[s]!
      jumps.fill(0)
      const unmarked = partial[s]!
      if (unmarked) saved.set(lattice.scores.subarray(0, length * L))
      let goldScore = 0
      if (!unmarked)
        for (let t = 0; t < length; t += 1) {
          const y = gold[first + t]!
          goldScore += lattice.scores[t * L + y]!
          if (t > 0) goldScore += transitions[gold[first + t - 1]! * L + y]!
        }
      const logSum = lattice.run(length)
      for (let i = 0; i < length * L; i += 1)
        gradient[i] = -weight * lattice.forward[i]! * lattice.backward[i]!
      lattice.addJumps(length, -weight, jumps)
      if (unmarked) {
        lattice.scores.set(saved.subarray(0, length * L))
        for (let t = 0; t < length; t += 1) {
          const right = gold[first + t]!
          for (let y = 0; y < L; y += 1) {
            const mayBe = right === 0 ? y === 0 || (unmarked >> kindOf(y)) % 2 === 1 : y === right
            allowed[t * L + y] = mayBe ? 1 : 0
          }
        }
        goldScore = lattice.run(length, allowed)
        for (let i = 0; i < length * L; i += 1)
          gradient[i]! += weight * lattice.forward[i]! * lattice.backward[i]!
        lattice.addJumps(length, weight, jumps)
      } else {
        for (let t = 0; t < length; t += 1) {
          gradient[t * L + gold[first + t]!]! += weight
          if (t > 0) jumps[gold[first + t - 1]! * L + gold[first + t]!]! += weight
        }
      }
      loss += weight * (logSum - goldScore)
      update(first, length)
      for (let i = 0; i < L * L; i += 1) {
        const g = jumps[i]!
        if (!follows[i] || (g < 0.001 && g > -0.001)) continue
        const square = transitionSquares[i]! + g * g
        transitionSquares[i] = square
        transitions[i]! += (rate * g) / Math.sqrt(square + 1e-8)
      }
    }
    onEpoch?.(epoch, loss, mean)
  }
  return mean()
}
