export interface BCubed {
  precision: number
  recall: number
}

/**
 * B-cubed (Bagga and Baldwin, 1998): for each mention, how much of what it was joined with is right, and how much of
 * what belongs to it was found; the mean over all mentions, 0 to 1.
 */
export function bCubed(gold: readonly (string | number)[], found: readonly (string | number)[]): BCubed {
  let precision = 0
  let recall = 0
  for (let i = 0; i < gold.length; i += 1) {
    let both = 0
    let inFound = 0
    let inGold = 0
    for (let j = 0; j < gold.length; j += 1) {
      const [sameFound, sameGold] = [found[i] === found[j], gold[i] === gold[j]]
      if (sameFound) inFound += 1
      if (sameGold) inGold += 1
      if (sameFound && sameGold) both += 1
    }
    precision += both / inFound
    recall += both / inGold
  }
  return { precision: precision / gold.length, recall: recall / gold.length }
}
