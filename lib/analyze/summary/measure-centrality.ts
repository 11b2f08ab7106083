/** A sentence as a direction in the space of its words, of length 1; empty where it has no words. */
export type WordVector = ReadonlyMap<string, number>

/**
 * Weighs each sentence's words by how few of the sentences share them (tf-isf, Neto et al. 2000), so that no list
 * of stop words is needed.
 */
export function toVectors(sentences: string[][]): WordVector[] {
  const sharedBy = new Map<string, number>()
  for (const words of sentences)
    for (const word of new Set(words)) sharedBy.set(word, (sharedBy.get(word) ?? 0) + 1)
  return sentences.map((words) => {
    const vector = new Map<string, number>()
    for (const word of words) vector.set(word, (vector.get(word) ?? 0) + 1)
    for (const [word, n] of vector)
      vector.set(word, n * Math.log(1 + sentences.length / (sharedBy.get(word) ?? 1)))
    const norm = Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight ** 2, 0))
    for (const [word, weight] of vector) vector.set(word, weight / norm)
    return vector
  })
}

/** The cosine of two vectors, 0 to 1. */
export function similarity(first: WordVector, second: WordVector): number {
  const [small, large] = first.size < second.size ? [first, second] : [second, first]
  let sum = 0
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0)
  return sum
}

/**
 * How much each sentence shares with all others: degree centrality (Erkan and Radev, 2004) without a threshold, which
 * makes it one product with the sum of all vectors, so linear in the text. The highest is 1.
 */
export function measureCentrality(vectors: WordVector[]): number[] {
  const sum = new Map<string, number>()
  for (const vector of vectors)
    for (const [word, weight] of vector) sum.set(word, (sum.get(word) ?? 0) + weight)
  const degrees = vectors.map((vector) => Math.max(0, similarity(vector, sum) - (vector.size > 0 ? 1 : 0)))
  const highest = degrees.reduce((most, degree) => Math.max(most, degree), 0)
  return degrees.map((degree) => (highest > 0 ? degree / highest : 0))
}
