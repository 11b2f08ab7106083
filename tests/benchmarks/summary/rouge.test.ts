import { describe, expect, it } from 'vitest'
import { rouge, rougeOverReferences, tokenize } from '../../../benchmarks/summary/rouge'

describe('rouge', () => {
  it('counts as Lin (2004) does in his example', () => {
    // "police killed the gunman" against "police kill the gunman" and "the gunman kill police", whose ROUGE-2 is the same.
    const reference = ['police killed the gunman']
    const first = rouge(['police kill the gunman'], reference)
    expect(first.rouge1).toBe(1) // "killed" is stemmed
    expect(first.rouge2).toBe(1)
    expect(first.rougeL).toBe(1)
    const second = rouge(['the gunman kill police'], reference)
    expect(second.rouge1).toBe(1)
    expect(second.rouge2).toBeCloseTo(1 / 3, 10) // "the gunman" of three
    expect(second.rougeL).toBeCloseTo(2 / 4, 10) // "the gunman" of four words
  })

  it('joins the subsequences of all sentences, as in his example of w1 to w9', () => {
    // Reference w1 w2 w3 w4 w5; candidates w1 w2 w6 w7 w8 and w1 w3 w8 w9 w5: the union is w1 w2 w3 w5, 4 of 5.
    const score = rouge(['w1 w2 w6 w7 w8', 'w1 w3 w8 w9 w5'], ['w1 w2 w3 w4 w5'])
    const precision = 4 / 10
    const recall = 4 / 5
    expect(score.rougeL).toBeCloseTo((2 * precision * recall) / (precision + recall), 10)
  })

  it('clips what is said twice', () => {
    const score = rouge(['rain rain rain'], ['rain fell'])
    expect(score.rouge1).toBeCloseTo((2 * (1 / 3) * (1 / 2)) / (1 / 3 + 1 / 2), 10)
  })

  it('reads words as ROUGE-1.5.5 does: no marks, no case, short words unstemmed', () => {
    expect(tokenize("The U.S. mayor's flies-ran 3.5 miles as Gas was running")).toEqual([
      'the',
      'u',
      's',
      'mayor',
      's',
      'fli',
      'ran',
      '3',
      '5',
      'mile',
      'as',
      'gas',
      'was',
      'run',
    ])
  })

  it('gives 0 where nothing is shared or nothing is there', () => {
    const nothing = { rouge1: 0, rouge2: 0, rougeL: 0 }
    expect(rouge(['sun'], ['rain'])).toEqual(nothing)
    expect(rouge([], ['rain'])).toEqual(nothing)
    expect(rouge(['sun'], [])).toEqual(nothing)
  })

  it('takes the mean over references', () => {
    expect(rougeOverReferences(['rain'], [['rain'], ['sun']]).rouge1).toBe(0.5)
  })
})
