import { expect, test } from 'vitest'
import { hashString } from '../../../lib/analyze/ner/hash'
import { labelCount } from '../../../lib/analyze/ner/labels'
import { findRow } from '../../../lib/analyze/ner/lexicon'
import { readNerModel } from '../../../lib/analyze/ner/model'
import { writeModel } from '../../../training/ner/write-model'

const lexicon = {
  entries: new Map([
    [hashString('lima'), 0x1234],
    [hashString('ruiz'), 0x0802],
  ]),
  middle: Uint8Array.of(0, 7),
  coarse: Uint8Array.of(0, 3),
}
const keys = Uint32Array.of(5, 300, 0x0fff_ffff)
const rows = Float32Array.from({ length: 3 * labelCount }, (_, i) => (i % 5) / 2 - 1)
const transitions = Float32Array.from({ length: labelCount ** 2 }, (_, i) => i / 8)

function readWritten() {
  const bytes = writeModel({ keys, rows, transitions }, lexicon, 0.5)
  return readNerModel(new Uint8Array(bytes).buffer)
}

test('a model is read as it was written', () => {
  const model = readWritten()
  expect([...model.transitions]).toEqual([...transitions])
  for (const [row, key] of keys.entries()) {
    const at = findRow(model.rows, key) * labelCount
    const read = [...model.weights.subarray(at, at + labelCount)].map((weight) => weight * model.scale)
    expect(read).toEqual([...rows.subarray(row * labelCount, (row + 1) * labelCount)])
  }
  for (const absent of [0, 6, 299, 0x0fff_fffe]) expect(findRow(model.rows, absent)).toBe(-1)
})

test('so is its lexicon', () => {
  const read = readWritten().lexicon
  expect(read.find(hashString('lima'))).toBe(0x1234)
  expect(read.find(hashString('ruiz'))).toBe(0x0802)
  expect(read.find(hashString('oslo'))).toBe(0)
  expect([read.middle[1], read.coarse[1]]).toEqual([7, 3])
})
