import { expect, test } from 'vitest'
import { labelCount, labelOf, Part } from '../../../lib/analyze/ner/labels'
import { findBestLabels } from '../../../lib/analyze/ner/viterbi'
import { trainCrf, type TrainingSet } from '../../../training/ner/crf'

const begin = labelOf(0, Part.begin)
const end = labelOf(0, Part.end)
const other = labelOf(3, Part.single)

/** Sentences of "the Ana Ruiz": one feature a token, 0 for the article, 1 for each part of a name. */
function createSet(partial: number, gold: number[]): TrainingSet {
  const count = 40
  return {
    features: Int32Array.from({ length: count * 3 }, (_, i) => (i % 3 === 0 ? 0 : 1)),
    width: 1,
    kinds: Uint8Array.of(1),
    kindCount: 1,
    featureCount: 2,
    gold: Uint8Array.from({ length: count * 3 }, (_, i) => gold[i % 3]!),
    firsts: Int32Array.from({ length: count + 1 }, (_, i) => i * 3),
    weights: new Float32Array(count).fill(1),
    partial: new Uint8Array(count).fill(partial),
  }
}

const options = { epochs: 10, rate: 0.2, dropout: 0, seed: 1, shrink: 0, inertia: 1e-8, least: 0.0005 }

function trainAndTag(set: TrainingSet): number[] {
  const { emissions, transitions } = trainCrf(set, options)
  const scores = new Float32Array(3 * labelCount)
  for (let t = 0; t < 3; t += 1) {
    const row = set.features[t]! * labelCount
    scores.set(emissions.subarray(row, row + labelCount), t * labelCount)
  }
  return [...findBestLabels(scores, 3, transitions)]
}

test('learns where a name begins and ends from the order alone', () => {
  expect(trainAndTag(createSet(0, [0, begin, end]))).toEqual([0, begin, end])
})

test('gives the same weights twice', () => {
  const random = { ...options, epochs: 2, rate: 0.1, dropout: 0.3, seed: 3 }
  const set = createSet(0, [0, begin, end])
  expect(trainCrf(set, random)).toEqual(trainCrf(set, random))
})

test('what a corpus does not mark may be a name', () => {
  const { emissions } = trainCrf(createSet(0b1000, [0, 0, 0]), options)
  const [none, otherName, personName] = [
    emissions[0]!,
    emissions[other]!,
    emissions[labelOf(0, Part.single)]!,
  ]
  expect(otherName).toBeCloseTo(none, 1)
  expect(personName).toBeLessThan(none - 1)
})
