import { expect, test } from 'vitest'
import { chooseQuotation } from '../../../lib/card/choose-quotation'
import type { Analysis, Quotation } from '../../../lib/model/analysis'

/**
 * Reads text in which each quotation stands as `{2 “We are ready.”}`, said by the entity of that number; the salience
 * of entities falls from 1 in steps of 0.2. `{? “…”}` is of nobody. `[S …]` is a sentence of the summary.
 */
function read(marked: string): { text: string; analysis: Analysis } {
  let text = ''
  const quotations: Quotation[] = []
  const sentences: Analysis['sentences'] = []
  for (const [part] of marked.matchAll(/\{. [^}]+\}|\[S [^\]]+\]|[^{[]+/gu)) {
    const start = text.length
    text += /^[{[]/u.test(part) ? part.slice(3, -1) : part
    const end = text.length
    if (part.startsWith('[')) sentences.push({ start, end, block: 0 })
    if (part.startsWith('{'))
      quotations.push({
        start,
        end,
        content: { start: start + 1, end: end - 1 },
        source: part[1] === '?' ? undefined : Number(part[1]),
        confidence: 'stated',
      })
  }
  const entities = [1, 0.8, 0.6, 0.4].map((salience, index) => ({
    label: 'person' as const,
    name: `Name ${index}`,
    mentions: [],
    salience,
  }))
  const summary = { sentences: [...sentences.keys()] }
  return { text, analysis: { sentences, mentions: [], entities, quotations, summary } }
}

function choose(marked: string): string | undefined {
  const { text, analysis } = read(marked)
  const chosen = chooseQuotation({ text }, analysis)
  return chosen && text.slice(chosen.content.start, chosen.content.end)
}

test('the one of the person whom the article is about', () => {
  expect(
    choose('{3 “The water in the bay was cold today.”} {0 “The boat will sail again in the spring.”}'),
  ).toBe('The boat will sail again in the spring.')
})

test('no scrap of a sentence, no long speech, none over paragraphs', () => {
  const long = 'The boat will sail again in the spring, and then again in the summer. '.repeat(5).trim()
  expect(choose('{0 “the most generous package any harbour has been shown.”}')).toBeUndefined()
  expect(choose('{0 “It is bait.”}')).toBeUndefined()
  expect(choose(`{0 “${long}”}`)).toBeUndefined()
  expect(choose('{0 “The boat will sail again.\n\nIt will sail in spring.”}')).toBeUndefined()
})

test('one whose full stop is a comma before “she said”, unless it goes on after that', () => {
  const first = '{0 “The boat will sail again in the spring,”} she said'
  expect(choose(`${first}.`)).toBe('The boat will sail again in the spring,')
  const { text, analysis } = read(`${first}, {0 “if the quay is mended.”}`)
  const sentences = [{ start: 0, end: text.length, block: 0 }]
  expect(chooseQuotation({ text }, { ...analysis, sentences })).toBeUndefined()
})

test('none whose speaker is not named', () => {
  expect(choose('{? “The boat will sail again in the spring.”}')).toBeUndefined()
})

test('none that the summary has already', () => {
  const { text, analysis } = read('{0 “The boat will sail again in the spring.”} she said.')
  const summed = {
    ...analysis,
    sentences: [{ start: 0, end: text.length, block: 0 }],
    summary: { sentences: [0] },
  }
  expect(chooseQuotation({ text }, analysis)).toBeDefined()
  expect(chooseQuotation({ text }, summed)).toBeUndefined()
})

test('a surer speaker before one who is probable', () => {
  const { text, analysis } = read(
    '{1 “The boat will sail again in the spring.”} {1 “The quay is empty since the autumn.”}',
  )
  const [first] = analysis.quotations
  if (first) first.confidence = 'probable'
  expect(chooseQuotation({ text }, analysis)).toBe(analysis.quotations[1])
})

test('in languages without capitals too', () => {
  expect(choose('{0 “一度も船に乗ったことのない人が港の将来を決めようとしているのです。”}')).toBeDefined()
})
