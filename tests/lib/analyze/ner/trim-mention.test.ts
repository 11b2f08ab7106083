import { describe, expect, test } from 'vitest'
import { isCounted, isCredit, trimMention } from '../../../../lib/analyze/ner/trim-mention'
import type { Label } from '../../../../lib/model/analysis'

function trim(text: string, words: string, label: Label): string | undefined {
  const start = text.indexOf(words)
  const span = trimMention(text, { start, end: start + words.length }, label, text.length)
  return span && text.slice(span.start, span.end)
}

describe('trimMention', () => {
  test.each([
    ['President Ana Ruiz left.', 'President Ana Ruiz', 'person', 'Ana Ruiz'],
    ['Mr. Okafor left.', 'Mr. Okafor', 'person', 'Okafor'],
    ['Crown Prince Hashem left.', 'Prince Hashem', 'person', 'Hashem'],
    ['Ana Ruiz’s house', 'Ana Ruiz’s', 'person', 'Ana Ruiz'],
    ['in the Gambia now', 'the Gambia', 'place', 'Gambia'],
    ['in The Hague now', 'The Hague', 'place', 'The Hague'],
    ['She runs Lima Steel Corp.', 'Lima Steel Corp.', 'organization', 'Lima Steel Corp'],
    ['Lima Steel Corp. fell', 'Lima Steel Corp.', 'organization', 'Lima Steel Corp.'],
    ['He left the U.S.', 'U.S.', 'place', 'U.S.'],
    ['“King wrote it”', 'King', 'person', 'King'],
  ] as const)('in "%s" narrows "%s"', (text, words, label, narrowed) => {
    expect(trim(text, words, label)).toBe(narrowed)
  })

  test('leaves nothing of a title alone', () => {
    expect(trim('The President left.', 'President', 'person')).toBeUndefined()
  })
})

const credit = (text: string, words: string): boolean => {
  const start = text.indexOf(words)
  return isCredit(text, { start, end: start + words.length })
}

describe('isCredit', () => {
  test('knows the photographer and the agency in a bracket', () => {
    expect(credit('A boat in Lima [Ana Ruiz/ AFP]', 'Ana Ruiz')).toBe(true)
    expect(credit('A boat in Lima [Ana Ruiz/ AFP]', 'AFP')).toBe(true)
    expect(credit('A boat in Lima [Ana Ruiz/ AFP]', 'Lima')).toBe(false)
  })

  test('leaves what an editor put into a quotation', () => {
    expect(credit('the image of [North Korea] by', 'North Korea')).toBe(false)
  })
})

test.each([
  ['promised 31 Abrams tanks, one of', 'Abrams', true],
  ['two Dreyer buses', 'Dreyer', true],
  ['On May 5 Ruiz says no', 'Ruiz', false],
  ['In 2019 Ruiz leaves', 'Ruiz', false],
  ['in room 12 Ruiz waited', 'Ruiz', false],
])('in "%s", %s counts things: %s', (text, name, does) => {
  const start = text.indexOf(name)
  expect(isCounted(text, { start, end: start + name.length })).toBe(does)
})
