import type { Features } from './describe-sentences'

/** How much of a word's likelihood its second to fourth time counts. */
export const repeated = { grammar: 0.2, other: 0.05 }

/** What each feature of a sentence adds to the logarithm of its expected likeness to a person's gist. */
export const sentenceWeights: Readonly<Record<keyof Features, number>> = {
  first: 0.16,
  lead: 0.2,
  centrality: 0.016,
  long: -0.024,
  quoted: -0.016,
  firstPerson: -0.028,
  names: 0.016,
}
