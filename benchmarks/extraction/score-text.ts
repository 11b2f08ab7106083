/** Shares of one page's 4-grams: found and right, found and wrong, missed. They sum to 1. */
export interface TextScore {
  hits: number
  extras: number
  misses: number
}

export interface TextFigures {
  f1: number
  precision: number
  recall: number
  /** Share of the pages that have no extra and no missing 4-gram. */
  perfect: number
}

/** Scores one text by the metric of the article-extraction-benchmark (Scrapinghub, 2020): clipped overlap of 4-grams. */
export function scoreText(found: string, gold: string): TextScore {
  const foundGrams = countGrams(found)
  const goldGrams = countGrams(gold)
  let hits = 0
  let extras = 0
  let misses = 0
  for (const [gram, count] of foundGrams) {
    const expected = goldGrams.get(gram) ?? 0
    hits += Math.min(count, expected)
    extras += Math.max(0, count - expected)
  }
  for (const [gram, count] of goldGrams) misses += Math.max(0, count - (foundGrams.get(gram) ?? 0))
  const sum = hits + extras + misses || 1
  return { hits: hits / sum, extras: extras / sum, misses: misses / sum }
}

/** Precision, recall and F1 from the sums over pages. */
export function sumScores(scores: readonly TextScore[]): TextFigures {
  const sum = (key: keyof TextScore): number => scores.reduce((total, score) => total + score[key], 0)
  const hits = sum('hits')
  const precision = hits / (hits + sum('extras')) || 0
  const recall = hits / (hits + sum('misses')) || 0
  const perfect = scores.filter(({ extras, misses }) => extras === 0 && misses === 0).length / scores.length
  return {
    f1: (2 * precision * recall) / (precision + recall) || 0,
    precision,
    recall,
    perfect: perfect || 0,
  }
}

function countGrams(text: string): Map<string, number> {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const size = Math.min(4, tokens.length)
  const counts = new Map<string, number>()
  if (size === 0) return counts
  for (let start = 0; start + size <= tokens.length; start++) {
    const gram = tokens.slice(start, start + size).join(' ')
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return counts
}
