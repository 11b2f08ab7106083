import { describe, expect, it } from 'vitest'
import { lead, lexRank, textRank } from '../../../benchmarks/summary/baselines'
import { pairedBootstrap } from '../../../benchmarks/summary/bootstrap'

const sentences = [
  'Nobody slept.',
  'The ferry Halcyon ran aground off Port Larkin.',
  'The ferry Halcyon lay aground off Port Larkin until noon.',
  'Port Larkin saw the ferry Halcyon run aground twice.',
  'Cakes were served.',
]

describe('the baselines', () => {
  it('take the first, or those that share most with the others', () => {
    expect(lead(sentences, 2)).toEqual([0, 1])
    for (const rank of [textRank, lexRank])
      expect(rank(sentences, 3).toSorted((a, b) => a - b)).toEqual([1, 2, 3])
  })

  it('live with no sentences and with empty ones', () => {
    for (const rank of [lead, textRank, lexRank]) {
      expect(rank([], 3)).toEqual([])
      expect(rank(['', '...'], 3)).toHaveLength(2)
    }
  })
})

describe('pairedBootstrap', () => {
  it('gives the mean difference and an interval around it, the same at every run', () => {
    const ours = Array.from({ length: 100 }, (_, at) => at % 5)
    const theirs = ours.map((score, at) => score - (at % 2))
    const interval = pairedBootstrap(ours, theirs, 2000)
    expect(interval.mean).toBe(0.5)
    // The standard error of 100 values of 0 or 1 is 0.05: the interval is about 0.4 to 0.6.
    expect(interval.low).toBeCloseTo(0.4, 1)
    expect(interval.high).toBeCloseTo(0.6, 1)
    expect(pairedBootstrap(ours, theirs, 2000)).toEqual(interval)
  })
})
