import { expect, test } from 'vitest'
import type { Block } from '../../../lib/model/article'
import { findUtterances } from '../../../lib/render/find-utterances'

function makeText(...parts: [kind: Block['kind'], words: string][]): { text: string; blocks: Block[] } {
  let text = ''
  const blocks = parts.map(([kind, words]): Block => {
    if (text) text += '\n\n'
    const start = text.length
    text += words
    return { kind, start, end: text.length }
  })
  return { text, blocks }
}
const spoken = (made: ReturnType<typeof makeText>, lang = 'en'): string[] =>
  findUtterances({ ...made, lang }, undefined).map(({ start, end }) => made.text.slice(start, end))

test('each sentence is an utterance, in any language, and code is none', () => {
  const made = makeText(['heading', 'Rain'], ['paragraph', 'It rains. It pours.'], ['code', 'let a = 1'])
  expect(spoken(made)).toEqual(['Rain', 'It rains.', 'It pours.'])
  expect(spoken(makeText(['paragraph', '雨が降る。風が吹く。']), 'ja')).toEqual(['雨が降る。', '風が吹く。'])
  expect(spoken(makeText(['paragraph', 'One. * * * Two.']), 'not a language').join(' ')).toContain('Two.')
})

test('sentences that were found before are taken', () => {
  const made = makeText(['paragraph', 'It rains. It pours.'])
  expect(findUtterances(made, [{ start: 0, end: 19, block: 0 }])).toEqual([{ start: 0, end: 19, block: 0 }])
})

test('a very long sentence is parted behind commas or between words, and nothing of it is lost', () => {
  const words = Array.from({ length: 200 }, (_, at) => (at % 20 === 19 ? 'word,' : 'word')).join(' ')
  const parts = spoken(makeText(['paragraph', words]))
  expect(parts.length).toBeGreaterThan(3)
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(240)
  expect(parts.join(' ').replaceAll(/\s+/gu, ' ')).toBe(words)
  expect(parts[0]?.endsWith(',')).toBe(true)
  expect(spoken(makeText(['paragraph', 'x'.repeat(1000)])).join('')).toBe('x'.repeat(1000))
})
