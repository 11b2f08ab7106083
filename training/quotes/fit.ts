export interface Choice {
  /** The features of each option. */
  options: string[][]
  /** Indexes of the options that are right; more than one may be. */
  right: number[]
}

const PASSES = 12
const RATE = 0.15
/** Pull of a weight towards nothing at each step: the many features of candidates need more than those of spans. */
const CHOICE_DECAY = 0.01
const ANSWER_DECAY = 0.002
const SMALLEST = 0.15

/** Deterministic shuffling, so that the same data give the same weights. */
function shuffled(length: number, seed: number): number[] {
  const order = Array.from({ length }, (_, i) => i)
  let state = seed * 2654435761 + 1
  for (let i = length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const j = state % (i + 1)
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
  return order
}

/** Adaptive gradient descent (Duchi et al. 2011) over named features, with the weights averaged over the second half. */
class Fitter {
  readonly ids = new Map<string, number>()

  constructor(private readonly decay: number) {}
  private weights: number[] = []
  private squares: number[] = []
  private sums: number[] = []
  private counts: number[] = []
  private averaged = 0

  id(feature: string): number {
    let id = this.ids.get(feature)
    if (id === undefined) {
      id = this.ids.size
      this.ids.set(feature, id)
      this.weights.push(0)
      this.squares.push(1e-2)
      this.sums.push(0)
      this.counts.push(0)
    }
    this.counts[id]!++
    return id
  }

  score(ids: number[]): number {
    let sum = 0
    for (const id of ids) sum += this.weights[id]!
    return sum
  }

  step(id: number, gradient: number): void {
    const g = gradient - this.decay * this.weights[id]!
    this.squares[id]! += g * g
    this.weights[id]! += (RATE * g) / Math.sqrt(this.squares[id]!)
  }

  average(): void {
    this.averaged++
    for (let i = 0; i < this.weights.length; i++) this.sums[i]! += this.weights[i]!
  }

  read(atLeast: number): Record<string, number> {
    const rounded = [...this.ids]
      .filter(([, id]) => this.counts[id]! >= atLeast)
      .map(([name, id]) => [name, Number((this.sums[id]! / Math.max(1, this.averaged)).toFixed(2))] as const)
      .filter(([, weight]) => Math.abs(weight) >= SMALLEST)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
    return Object.fromEntries(rounded)
  }
}

/** Fits a conditional log-linear model: the right options together get the share of each choice. */
export function fitChoices(choices: Choice[]): Record<string, number> {
  const fitter = new Fitter(CHOICE_DECAY)
  const data = choices.map(({ options, right }) => ({
    options: options.map((o) => o.map((f) => fitter.id(f))),
    right,
  }))
  for (let pass = 0; pass < PASSES; pass++) {
    for (const i of shuffled(data.length, pass + 1)) {
      const { options, right } = data[i]!
      const scores = options.map((ids) => fitter.score(ids))
      const top = Math.max(...scores)
      const shares = scores.map((s) => Math.exp(s - top))
      const all = shares.reduce((a, b) => a + b, 0)
      const good = right.reduce((a, r) => a + shares[r]!, 0)
      for (const [o, ids] of options.entries()) {
        const gradient = (right.includes(o) ? shares[o]! / good : 0) - shares[o]! / all
        if (Math.abs(gradient) > 1e-4) for (const id of ids) fitter.step(id, gradient)
      }
    }
    if (pass >= PASSES / 2) fitter.average()
  }
  return fitter.read(40)
}

/** Fits a logistic regression. */
export function fitYesNo(answers: { features: string[]; yes: boolean }[]): Record<string, number> {
  const fitter = new Fitter(ANSWER_DECAY)
  const data = answers.map(({ features, yes }) => ({ ids: features.map((f) => fitter.id(f)), yes }))
  for (let pass = 0; pass < PASSES; pass++) {
    for (const i of shuffled(data.length, pass + 1)) {
      const { ids, yes } = data[i]!
      const gradient = (yes ? 1 : 0) - 1 / (1 + Math.exp(-fitter.score(ids)))
      if (Math.abs(gradient) > 1e-4) for (const id of ids) fitter.step(id, gradient)
    }
    if (pass >= PASSES / 2) fitter.average()
  }
  return fitter.read(12)
}
