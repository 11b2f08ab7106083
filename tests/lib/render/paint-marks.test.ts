import { expect, test } from 'vitest'
import type { Analysis } from '../../../lib/model/analysis'
import { clearMarks, paintMarks } from '../../../lib/render/paint-marks'
import { makeView } from './view'

function analysisOf(text: string, mentions: string[], quotations: string[]): Analysis {
  const spanOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })
  return {
    sentences: [],
    mentions: mentions.map((name) => ({ ...spanOf(name), label: 'person', entity: 0, score: 1 })),
    entities: [
      { label: 'person', name: 'Ana Ruiz', mentions: mentions.map((_, index) => index), salience: 1 },
    ],
    quotations: quotations.map((part) => ({ ...spanOf(part), content: spanOf(part), confidence: 'stated' })),
    summary: { sentences: [] },
  }
}

const markup = `<p data-block="0">“It is <b>late, An</b>a Ruiz knows</p><p data-block="1">it well,” said Bo Lind.<br>She left.</p>`

test('marks leave the text as it was', () => {
  const { root, text, blocks } = makeView(markup)
  const before = root.textContent
  paintMarks(root, blocks, analysisOf(text, ['Ana Ruiz', 'Bo Lind'], [text.slice(0, text.indexOf(' said'))]))
  expect(root.textContent).toBe(before)
})

test('a mention over two elements is one mark in two pieces, of which one can have the focus', () => {
  const { root, text, blocks } = makeView(markup)
  paintMarks(root, blocks, analysisOf(text, ['Ana Ruiz'], []))
  const pieces = [...root.querySelectorAll<HTMLElement>('[data-mention="0"]')]
  expect(pieces.map((piece) => piece.textContent)).toEqual(['An', 'a Ruiz'])
  expect(pieces.map((piece) => piece.hasAttribute('tabindex'))).toEqual([true, false])
})

test('a quotation over two blocks is marked in both, and a mention stands inside it', () => {
  const { root, text, blocks } = makeView(markup)
  paintMarks(root, blocks, analysisOf(text, ['Ana Ruiz'], [text.slice(0, text.indexOf(' said'))]))
  const words = [...root.querySelectorAll('[data-quotation="0"]')].map((piece) => piece.textContent)
  expect(words).toEqual(['“It is ', 'late, An', 'a Ruiz knows', 'it well,”'])
  expect(root.querySelector('[data-mention]')?.closest('[data-quotation]')).not.toBeNull()
})

test('a view that does not show the text is left alone', () => {
  const { root, text, blocks } = makeView(markup)
  root.querySelector('[data-block="0"]')?.append(' more')
  paintMarks(root, blocks, analysisOf(text, ['Ana Ruiz', 'Bo Lind'], []))
  expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Bo Lind'])
})

test('marks can be taken away without a trace', () => {
  const { root, text, blocks } = makeView(markup)
  const before = root.innerHTML
  paintMarks(root, blocks, analysisOf(text, ['Ana Ruiz', 'Bo Lind'], [text.slice(0, text.indexOf(' said'))]))
  expect(root.innerHTML).not.toBe(before)
  clearMarks(root)
  expect(root.innerHTML).toBe(before)
  expect(root.querySelector('b')?.childNodes).toHaveLength(1)
})
