import { expect, test } from 'vitest'
import { cutEndlessWords, hasEndlessWord } from '../../../lib/extract/endless-words'

const parse = (markup: string): Document => new DOMParser().parseFromString(markup, 'text/html')

test('a word without end is cut, and what stands around it stays', () => {
  const page = parse(
    `<p>before ${'a'.repeat(500)} between\n${'b'.repeat(101)}</p><p>${'c'.repeat(100)} after</p>`,
  )
  expect(hasEndlessWord(page.body.textContent, 100)).toBe(true)
  expect(cutEndlessWords(page.body, 100)).toBe(true)
  expect(page.body.textContent).toBe(
    `before ${'a'.repeat(100)}… between\n${'b'.repeat(100)}…${'c'.repeat(100)} after`,
  )
})

test.each([
  ['words', 'The ferry of Norhaven left the old pier at six. '.repeat(50)],
  ['words as long as may be', `${'a'.repeat(100)} ${'b'.repeat(100)}\n`.repeat(20)],
  ['a script without spaces', '渡し船は六時に古い桟橋を離れた'.repeat(50)],
  ['Thai', 'เรือข้ามฟากออกจากท่าเรือเก่า'.repeat(50)],
])('%s are left as they are', (_, text) => {
  const page = parse(`<p>${text}</p>`)
  const before = page.body.textContent
  expect(hasEndlessWord(before, 100)).toBe(false)
  expect(cutEndlessWords(page.body, 100)).toBe(false)
  expect(page.body.textContent).toBe(before)
})
