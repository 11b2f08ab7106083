import { tokenize } from './rouge'

/** Chooses sentences by their indexes, unsorted. */
export type Baseline = (sentences: string[], length: number) => number[]

const shareWords = (first: Set<string>, second: Set<string>): number => {
  const shared = [...first].filter((word) => second.has(word)).length
  const size = Math.log(first.size) + Math.log(second.size)
  return size > 0 ? shared / size : 0
}

const norm = (vector: Map<string, number>): number => Math.hypot(...vector.values())

/** 1 for two sentences whose cosine is above LexRank's threshold, else 0. */
const connect = (first: Map<string, number>, second: Map<string, number>): number => {
  let sum = 0
  for (const [word, weight] of first) sum += weight * (second.get(word) ?? 0)
  const product = norm(first) * norm(second)
  return product > 0 && sum / product > 0.1 ? 1 : 0
}

/** The first sentences: the bar to beat on news. */
export const lead: Baseline = (sentences, length) => [...sentences.keys()].slice(0, length)

/** TextRank (Mihalcea and Tarau, 2004): PageRank over shared words, divided by the logarithms of both lengths. */
export const textRank: Baseline = (sentences, length) => {
  const words = sentences.map((sentence) => new Set(tokenize(sentence)))
  return highest(pageRank(matrix(words, shareWords)), length)
}

/** LexRank (Erkan and Radev, 2004): PageRank over cosines of tf-idf vectors above 0.1, idf from the article itself. */
export const lexRank: Baseline = (sentences, length) => {
  const words = sentences.map(tokenize)
  const sharedBy = new Map<string, number>()
  for (const sentence of words)
    for (const word of new Set(sentence)) sharedBy.set(word, (sharedBy.get(word) ?? 0) + 1)
  const vectors = words.map((sentence) => {
    const vector = new Map<string, number>()
    for (const word of sentence)
      vector.set(word, (vector.get(word) ?? 0) + Math.log(sentences.length / (sharedBy.get(word) ?? 1)))
    return vector
  })
  return highest(pageRank(matrix(vectors, connect)), length)
}

function matrix<T>(items: T[], alike: (first: T, second: T) => number): number[][] {
  return items.map((first, row) => items.map((second, column) => (row === column ? 0 : alike(first, second))))
}

function pageRank(weights: number[][]): number[] {
  const size = weights.length
  const out = weights.map((row) => row.reduce((sum, weight) => sum + weight, 0))
  let ranks = weights.map(() => 1 / size)
  for (let round = 0; round < 30; round++) {
    const last = ranks
    ranks = weights.map((_, at) => {
      const flow = last.reduce(
        (sum, rank, from) => sum + (out[from] ? (rank * (weights[from]?.[at] ?? 0)) / out[from] : 0),
        0,
      )
      return 0.15 / size + 0.85 * flow
    })
  }
  return ranks
}

const highest = (scores: number[], length: number): number[] =>
  [...scores.keys()].toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, length)
