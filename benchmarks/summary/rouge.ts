import { stemmer } from 'stemmer'

/** F1 of unigrams, bigrams and longest common subsequence, 0 to 1. */
export interface Rouge {
  rouge1: number
  rouge2: number
  rougeL: number
}

/**
 * ROUGE-1, -2 and summary-level -L (Lin, 2004) by the conventions of ROUGE-1.5.5 with `-m`: lower case, Latin letters
 * and digits only, words of more than three letters stemmed (Porter, 1980), no stop words removed.
 * Both sides come as sentences, because ROUGE-L joins the common subsequences of each pair of them.
 */
export function rouge(candidate: string[], reference: string[]): Rouge {
  const system = candidate.map(tokenize)
  const model = reference.map(tokenize)
  return {
    rouge1: overlap(count(system.flat(), 1), count(model.flat(), 1)),
    rouge2: overlap(count(system.flat(), 2), count(model.flat(), 2)),
    rougeL: unionOfSubsequences(system, model),
  }
}

/** The mean over several references. */
export function rougeOverReferences(candidate: string[], references: string[][]): Rouge {
  const scores = references.map((reference) => rouge(candidate, reference))
  const mean = (key: keyof Rouge): number =>
    scores.reduce((sum, score) => sum + score[key], 0) / Math.max(1, scores.length)
  return { rouge1: mean('rouge1'), rouge2: mean('rouge2'), rougeL: mean('rougeL') }
}

export function tokenize(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/gu) ?? []
  return words.map((word) => (word.length > 3 ? stemmer(word) : word))
}

function count(words: string[], size: number): Map<string, number> {
  const grams = new Map<string, number>()
  for (let index = 0; index + size <= words.length; index++) {
    const gram = words.slice(index, index + size).join(' ')
    grams.set(gram, (grams.get(gram) ?? 0) + 1)
  }
  return grams
}

const total = (grams: Map<string, number>): number => [...grams.values()].reduce((sum, n) => sum + n, 0)

function overlap(system: Map<string, number>, model: Map<string, number>): number {
  let hits = 0
  for (const [gram, n] of system) hits += Math.min(n, model.get(gram) ?? 0)
  return fMeasure(hits, total(system), total(model))
}

function fMeasure(hits: number, system: number, model: number): number {
  if (hits === 0) return 0
  const precision = hits / system
  const recall = hits / model
  return (2 * precision * recall) / (precision + recall)
}

/** For each sentence of the model, the union of its common subsequences with all sentences; each word counts once. */
function unionOfSubsequences(system: string[][], model: string[][]): number {
  const systemLeft = count(system.flat(), 1)
  const modelLeft = count(model.flat(), 1)
  let hits = 0
  for (const sentence of model) {
    const union = new Set<number>()
    for (const candidate of system) for (const at of commonSubsequence(sentence, candidate)) union.add(at)
    for (const at of [...union].toSorted((a, b) => a - b)) {
      const word = sentence[at] ?? ''
      const left = Math.min(systemLeft.get(word) ?? 0, modelLeft.get(word) ?? 0)
      if (left === 0) continue
      hits++
      systemLeft.set(word, (systemLeft.get(word) ?? 0) - 1)
      modelLeft.set(word, (modelLeft.get(word) ?? 0) - 1)
    }
  }
  return fMeasure(hits, system.flat().length, model.flat().length)
}

/** Positions in `first` of one longest subsequence that it shares with `second`. */
function commonSubsequence(first: string[], second: string[]): number[] {
  const width = second.length + 1
  const lengths = new Uint16Array((first.length + 1) * width)
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0
  for (let row = 1; row <= first.length; row++)
    for (let column = 1; column <= second.length; column++)
      lengths[row * width + column] =
        first[row - 1] === second[column - 1]
          ? at(row - 1, column - 1) + 1
          : Math.max(at(row - 1, column), at(row, column - 1))
  const positions: number[] = []
  for (let row = first.length, column = second.length; row > 0 && column > 0;) {
    if (first[row - 1] === second[column - 1]) {
      positions.push(row - 1)
      row--
      column--
    } else if (at(row, column - 1) > at(row - 1, column)) column--
    else row--
  }
  return positions
}
