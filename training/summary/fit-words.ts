import type { TrainingArticle } from '../../benchmarks/summary/read-articles'
import type { WordFeatures } from '../../lib/analyze/summary/describe-words'
import type { WordWeights } from '../../lib/analyze/summary/outline'

/** How strongly weights are drawn to nothing. */
const PULL = 1
const ROUNDS = 8

/** The words of an article as rows of numbers, and whether a person's gist has them. */
export interface WordRows {
  weight: number
  rows: { values: Float64Array; told: boolean }[]
}

export function toRows(
  { outline, told }: TrainingArticle,
  names: (keyof WordFeatures)[],
  weight: number,
): WordRows {
  const rows = outline.words.map(({ word, features }) => ({
    values: Float64Array.from(names, (name) => features[name]),
    told: told.has(word),
  }))
  return { weight, rows }
}

/** Logistic regression by Newton's method: which words of an article its gist has. */
export function fitWords(articles: WordRows[], names: (keyof WordFeatures)[]): WordWeights {
  const size = names.length
  const weights = new Float64Array(size)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => -PULL * weight)
    const curvature = Array.from({ length: size }, (_, row) =>
      new Float64Array(size).fill(PULL, row, row + 1),
    )
    for (const { weight, rows } of articles)
      for (const { values, told } of rows) addRow(values, told, weight, weights, gradient, curvature)
    for (const [row, step] of solve(curvature, gradient).entries()) weights[row] = (weights[row] ?? 0) + step
  }
  const rounded = names.map((name, row) => [name, Math.round((weights[row] ?? 0) * 1000) / 1000])
  return Object.fromEntries(rounded) as WordWeights
}

function addRow(
  values: Float64Array,
  told: boolean,
  weight: number,
  weights: Float64Array,
  gradient: Float64Array,
  curvature: Float64Array[],
): void {
  let sum = 0
  for (let at = 0; at < values.length; at++) sum += (values[at] ?? 0) * (weights[at] ?? 0)
  const likely = 1 / (1 + Math.exp(-sum))
  const error = weight * ((told ? 1 : 0) - likely)
  const bend = weight * likely * (1 - likely)
  for (const [row, line] of curvature.entries()) {
    const value = values[row] ?? 0
    if (value === 0) continue
    gradient[row] = (gradient[row] ?? 0) + error * value
    for (let at = 0; at < values.length; at++) line[at] = (line[at] ?? 0) + bend * value * (values[at] ?? 0)
  }
}

/** Solves a system of linear equations by Gauss's elimination; its matrix is positive definite, so no rows are swapped. */
function solve(matrix: Float64Array[], right: Float64Array): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0])
  for (const [at, pivot] of rows.entries())
    for (const [index, row] of rows.entries()) {
      if (index === at) continue
      const factor = (row[at] ?? 0) / (pivot[at] ?? 1)
      for (let column = at; column < row.length; column++)
        row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0)
    }
  return rows.map((row, index) => (row.at(-1) ?? 0) / (row[index] ?? 1))
}
