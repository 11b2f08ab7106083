import { array, assert, constantFrom, double, integer, oneof, property, string, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../../../lib/model/article'
import { rangeOfSpan, spanOfRange } from '../../../lib/render/span-range'
import { fuzzRuns } from '../../fuzz-runs'

/** Halves of characters, marks that stand on others, right-to-left words, what joins and what turns them. */
const words = oneof(
  string({ unit: 'binary', minLength: 1, maxLength: 8 }),
  constantFrom(
    '\u0301\u0301',
    '👩‍👩‍👧‍👦',
    'שלום',
    'مرحبا',
    '\u202e',
    '\u2066',
    '\u200d',
    'ক্ষ',
    '🇩🇰',
    '\ud83d',
    '\ude00',
    '\ufeff',
    '\n',
  ),
)
/** Each piece is a text node; the number says how deep it stands. */
const piece = tuple(words, integer({ min: 0, max: 3 }))
const view = array(array(piece, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 })

function build(paragraphs: [string, number][][]): { root: HTMLElement; text: string; blocks: Block[] } {
  const root = document.createElement('div')
  const blocks: Block[] = []
  let text = ''
  for (const [index, pieces] of paragraphs.entries()) {
    if (text) text += '\n\n'
    const start = text.length
    const element = document.createElement('p')
    element.dataset['block'] = String(index)
    for (const [words_, depth] of pieces) {
      let at: Node = element
      for (let level = 0; level < depth; level += 1) at = at.appendChild(document.createElement('b'))
      at.appendChild(document.createTextNode(words_))
      text += words_
    }
    root.append(element)
    blocks.push({ start, end: text.length, kind: 'paragraph' })
  }
  return { root, text, blocks }
}

const share = double({ min: 0, max: 1, noNaN: true, maxExcluded: true })

test('spans on random Unicode: each comes back from its range, and the range shows its words', () => {
  assert(
    property(view, share, share, share, (paragraphs, which, from, to) => {
      const { root, text, blocks } = build(paragraphs)
      const block = blocks[Math.floor(which * blocks.length)]
      if (!block) return
      const length = block.end - block.start
      const [one = 0, other = 0] = [from, to].map((at) => block.start + Math.floor(at * length))
      const span = { start: Math.min(one, other), end: Math.max(one, other) + 1 }
      const range = rangeOfSpan(root, blocks, span)
      expect(range?.toString()).toBe(text.slice(span.start, span.end))
      expect(range && spanOfRange(root, blocks, range)).toEqual(span)
    }),
    fuzzRuns('spans'),
  )
}, 1_800_000)
