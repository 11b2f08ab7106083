import { describe, expect, test } from 'vitest'
import { findQuotations } from '../../../../lib/analyze/quotations/find-quotations'
import { readPlainText } from '../../../../lib/analyze/read-plain-text'
import type { Block } from '../../../../lib/model/article'

function speakersOf(text: string, blocks: Block[] = readPlainText(text).blocks): string[] {
  return findQuotations({ text, blocks }, [], [], []).map(({ start, end, sourceSpan }) =>
    [text.slice(start, end), sourceSpan ? text.slice(sourceSpan.start, sourceSpan.end) : '-'].join(' | '),
  )
}

describe('a quotation inside a quotation', () => {
  test('has its own speaker where the outer one names it', () => {
    expect(speakersOf('“My father told me, ‘Never sell the boat,’ and I never did,” said Ana Ruiz.')).toEqual(
      [
        '“My father told me, ‘Never sell the boat,’ and I never did,” | Ana Ruiz',
        '‘Never sell the boat,’ | My father',
      ],
    )
  })

  test('is not one of its own where nobody inside says it', () => {
    expect(speakersOf('Ana Ruiz called it “a prelude to a ‘new cold war’ in the harbour”.')).toEqual([
      '“a prelude to a ‘new cold war’ in the harbour” | Ana Ruiz',
    ])
  })
})

describe('a block quotation', () => {
  const lead = 'In a letter, Ana Ruiz wrote:'
  const words = 'The pier is closed. It will stay closed until the planks are safe.'
  const text = `${lead}\n\n${words}`
  const blocks: Block[] = [
    { start: 0, end: lead.length, kind: 'paragraph' },
    { start: lead.length + 2, end: text.length, kind: 'quote' },
  ]

  test('is one quotation of whoever the line before names', () => {
    expect(speakersOf(text, blocks)).toEqual([`${words} | Ana Ruiz`])
  })
})
