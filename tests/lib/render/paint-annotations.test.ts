import { beforeEach, expect, test, vi } from 'vitest'
import type { Block } from '../../../lib/model/article'
import { markAtPoint, paintAnnotations } from '../../../lib/render/paint-annotations'

class FakeHighlight extends Set<Range> {
  priority = 0
  constructor(...ranges: Range[]) {
    super(ranges)
  }
}
const highlights = new Map<string, FakeHighlight>()

beforeEach(() => {
  vi.stubGlobal('Highlight', FakeHighlight)
  vi.stubGlobal('CSS', { highlights })
  highlights.clear()
})

const blocks: Block[] = [
  { kind: 'paragraph', start: 0, end: 17 },
  { kind: 'paragraph', start: 19, end: 33 },
]
const text = 'The boat is late.\n\nNobody was at.'

function lay(): HTMLElement {
  document.body.innerHTML = `<p data-block="0">The <a href="#">boat</a> is late.</p>
<figure><img alt="The quay"></figure><p data-block="1">Nobody was at.</p>`
  return document.body
}

test('marks overlap, go over links, paragraphs and a picture between them, and change no node', () => {
  const root = lay()
  const before = root.innerHTML
  const painted = paintAnnotations(root, blocks, [
    { id: 'link', colour: 'yellow', span: { start: 0, end: 11 } },
    { id: 'inside', colour: 'yellow', span: { start: 4, end: 8 } },
    { id: 'across', colour: 'pink', span: { start: 9, end: 25 } },
  ])
  expect(painted.map(({ range }) => range.toString().replaceAll(/\s+/gu, ' '))).toEqual([
    'The boat is',
    'boat',
    'is late. Nobody',
  ])
  expect(painted[2]?.range.cloneContents().querySelector('img')).not.toBeNull()
  expect([highlights.get('lede-yellow')?.size, highlights.get('lede-pink')?.size]).toEqual([2, 1])
  expect(root.innerHTML).toBe(before)
  expect(text.slice(9, 25)).toBe('is late.\n\nNobody')
})

test('of marks that overlap at a point the shortest is meant', () => {
  const painted = paintAnnotations(lay(), blocks, [
    { id: 'long', colour: 'yellow', span: { start: 0, end: 11 } },
    { id: 'short', colour: 'green', span: { start: 4, end: 8 } },
  ])
  // jsdom lays nothing out.
  for (const { range } of painted)
    range.getClientRects = () => [new DOMRect(0, 0, 10, 10)] as unknown as DOMRectList
  expect(markAtPoint(painted, 5, 5)?.id).toBe('short')
  expect(markAtPoint(painted, 50, 5)).toBeUndefined()
})
