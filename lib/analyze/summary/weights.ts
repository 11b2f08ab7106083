import type { Features } from './describe-sentences'

/** What each feature adds to a sentence's score; chosen by cross-validation in `benchmarks/summary/fit-weights.ts`. */
export const weights: Readonly<Record<keyof Features, number>> = {
  first: 4,
  lead: 5,
  centrality: 0.4,
  long: -0.6,
  quoted: -0.4,
  firstPerson: -0.7,
  names: 0.4,
}

/** How much likeness to a sentence already chosen takes from a sentence's score (MMR, Carbonell and Goldstein, 1998). */
export const redundancyWeight = 0.2
