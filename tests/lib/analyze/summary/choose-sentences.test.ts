import { describe, expect, it } from 'vitest'
import { type Candidate, chooseSentences } from '../../../../lib/analyze/summary/choose-sentences'
import { findWords } from '../../../../lib/analyze/summary/find-words'
import { toVectors } from '../../../../lib/analyze/summary/measure-centrality'

/** Sentences one a line; "+" before one binds it to the line before. Words named in `worth` are likely, others hardly. */
function choose(lines: string[], worth: Record<string, number>, length: number): number[] {
  const words = lines.map(findWords)
  const vectors = toVectors(words)
  const all = [...new Set(words.flat())]
  const candidates = lines.map((line, sentence): Candidate => {
    const own = words[sentence] ?? []
    return {
      sentence,
      standing: line.startsWith('+') ? 'bound' : 'free',
      bonus: 0,
      vector: vectors[sentence] ?? new Map<string, number>(),
      words: [...new Set(own)].map((word) => ({
        word: all.indexOf(word),
        count: own.filter((one) => one === word).length,
      })),
      length: own.length,
    }
  })
  const worths = all.map((word) => ({ likelihood: worth[word] ?? 0.05, repeated: 0.1 }))
  return chooseSentences(candidates, worths, length).at(-1) ?? []
}

describe('what a choice of sentences is worth', () => {
  it('takes the words that a person would most likely tell', () => {
    expect(
      choose(['Rain fell on hills', 'Mayor Ortiz quits', 'Birds sang at dawn'], { ortiz: 0.9 }, 1),
    ).toEqual([1])
  })
  it('counts a word once, so that a second sentence tells something new', () => {
    const lines = ['Mayor Ortiz quits', 'Ortiz also sold boats', 'Nobody follows him']
    expect(choose(lines, { ortiz: 0.9, mayor: 0.5, nobody: 0.4 }, 2)).toEqual([0, 2])
  })
  it('makes a long sentence pay for its length', () => {
    const long = 'Ortiz quits after many weeks of rain and wind over hills and towns and farms by our lake'
    expect(choose([long, 'Mayor Ortiz quits'], { ortiz: 0.9, quits: 0.8 }, 1)).toEqual([1])
  })
  it('never takes two that say the same', () => {
    const lines = ['Mayor Ortiz quits today', 'Mayor Ortiz quits today again', 'Rain fell']
    expect(choose(lines, { ortiz: 0.9, again: 0.9 }, 2)).not.toEqual([0, 1])
  })
  it('takes a bound sentence only after the one before it', () => {
    const lines = ['Rain fell', 'Mayor Ortiz spoke', '+She quits']
    expect(choose(lines, { quits: 0.9, she: 0.9 }, 1)).not.toEqual([2])
    expect(choose(lines, { quits: 0.9, she: 0.9 }, 2)).toEqual([1, 2])
  })
})
