import { assert, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rangeOfSpan, spanOfRange } from '../../../lib/render/span-range'
import { makeView } from './view'

const { root, text, blocks } = makeView(
  `<p data-block="0">The <a href="https://a.example">harbour <em>wall</em></a> stood.<br>Then it fell.</p>
   <div>no block<img alt=""></div>
   <ul><li><p data-block="1">One 🚢 left</p></li></ul>
   <p data-block="2"></p>`,
)

describe('a span and its range', () => {
  test('a range shows the words of its span', () => {
    const start = text.indexOf('wall')
    expect(rangeOfSpan(root, blocks, { start, end: start + 10 })?.toString()).toBe('wall stood')
  })

  test('a line break counts as one character', () => {
    const start = text.indexOf('Then')
    expect(rangeOfSpan(root, blocks, { start, end: start + 4 })?.toString()).toBe('Then')
  })

  test('every span comes back from its range', () => {
    const positions = blocks.flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (_, index) => start + index).filter((at) => text[at] !== '\n'),
    )
    const position = constantFrom(...positions)
    assert(
      property(position, position, (one, other) => {
        const span = { start: Math.min(one, other), end: Math.max(one, other) + 1 }
        const range = rangeOfSpan(root, blocks, span)
        expect(range && spanOfRange(root, blocks, range)).toEqual(span)
      }),
      { seed: 1 },
    )
  })

  test('a span outside the view has no range', () => {
    expect(rangeOfSpan(root, blocks, { start: text.length + 5, end: text.length + 9 })).toBeUndefined()
  })

  test('a range outside the blocks has no span', () => {
    const range = document.createRange()
    range.selectNodeContents(root.querySelector('div') ?? root)
    expect(spanOfRange(root, blocks, range)).toBeUndefined()
  })
})
