import { expect, test } from 'vitest'
import type { Analysis, Entity, Label, Mention } from '../../../lib/model/analysis'
import type { Block } from '../../../lib/model/article'
import { arrangeOccurrences, findOccurrences } from '../../../lib/render/occurrences'

/** An article of paragraphs, each of sentences; names are found wherever they stand. */
function makeArticle(
  paragraphs: string[][],
  names: [string, Label][],
): { text: string; blocks: Block[]; analysis: Analysis } {
  const blocks: Block[] = []
  const sentences: Analysis['sentences'] = []
  let text = ''
  paragraphs.forEach((lines, block) => {
    if (text) text += '\n\n'
    const start = text.length
    lines.forEach((line, at) => {
      if (at > 0) text += ' '
      sentences.push({ start: text.length, end: text.length + line.length, block })
      text += line
    })
    blocks.push({ kind: 'paragraph', start, end: text.length })
  })
  const mentions: Mention[] = names
    .flatMap(([name, label], entity) =>
      [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }) => ({
        start: index,
        end: index + name.length,
        label,
        entity,
        score: 1,
      })),
    )
    .toSorted((a, b) => a.start - b.start)
  const entities: Entity[] = names.map(([name, label], entity) => ({
    label,
    name,
    salience: 1 / (entity + 1),
    mentions: mentions.flatMap((mention, index) => (mention.entity === entity ? index : [])),
  }))
  const quotations: Analysis['quotations'] = []
  return { text, blocks, analysis: { sentences, mentions, entities, quotations, summary: { sentences: [] } } }
}

const { text, blocks, analysis } = makeArticle(
  [
    ['Ruiz met Lund in Lima.', 'Ruiz left; Ruiz came back.'],
    ['Lund went to Málaga with Ruiz.'],
    ['Acme paid for Lund.'],
  ],
  [
    ['Ruiz', 'person'],
    ['Lund', 'person'],
    ['Lima', 'place'],
    ['Málaga', 'place'],
    ['Acme', 'organization'],
  ],
)
const quotation = {
  start: 0,
  end: 4,
  content: { start: 1, end: 3 },
  source: 1,
  confidence: 'stated' as const,
}
const all = findOccurrences({ text, blocks }, { ...analysis, quotations: [quotation] })
const namesOf = (list: typeof all): string[] => list.map(({ entity }) => entity.name)

test('people and places have a strip, a passage for each sentence, and what they said', () => {
  expect(namesOf(all)).toEqual(['Ruiz', 'Lund', 'Lima', 'Málaga'])
  const [ruiz, lund] = all
  expect(ruiz?.strip.length).toBe(4)
  expect(ruiz?.strip[0]).toBe(0)
  expect(ruiz?.strip.every((at) => at >= 0 && at < 1)).toBe(true)
  expect(ruiz?.passages.map((one) => [text.slice(one.start, one.end), one.mentions.length])).toEqual([
    ['Ruiz met Lund in Lima.', 1],
    ['Ruiz left; Ruiz came back.', 2],
    ['Lund went to Málaga with Ruiz.', 1],
  ])
  expect(ruiz?.quotations).toEqual([])
  expect(lund?.quotations).toEqual([quotation])
})

test('they occur with those of the same paragraphs, each counted once a paragraph', () => {
  const company = all.map(({ companions }) =>
    companions.map(({ entity, paragraphs }) => `${entity.name} ${paragraphs}`),
  )
  expect(company).toEqual([
    ['Lund 2', 'Lima 1', 'Málaga 1'],
    ['Ruiz 2', 'Lima 1', 'Málaga 1'],
    ['Ruiz 1', 'Lund 1'],
    ['Ruiz 1', 'Lund 1'],
  ])
})

const arrange = (search: string, order: 'importance' | 'text' | 'name'): string[] =>
  namesOf(arrangeOccurrences(all, text, { search, order, lang: 'en' }))

test('they can be searched by name and passage, and sorted', () => {
  expect(arrange(' malaga', 'importance')).toEqual(['Ruiz', 'Lund', 'Málaga'])
  expect(arrange('lima', 'name')).toEqual(['Lima', 'Lund', 'Ruiz'])
  expect(arrange('', 'text')).toEqual(['Ruiz', 'Lund', 'Lima', 'Málaga'])
  expect(arrange('zebra', 'text')).toEqual([])
})

/** Milliseconds of CPU for an article of so many paragraphs: the clock counts what others do, too. */
const time = (count: number): number => {
  const names = Array.from({ length: 200 }, (_, at): [string, Label] => [`Name${at}x`, 'person'])
  const lines = Array.from({ length: count }, (_, at) => [`Name${at % 200}x met Name${(at * 7) % 200}x.`])
  const made = makeArticle(lines, names)
  const start = process.cpuUsage().user
  findOccurrences(made, made.analysis)
  return (process.cpuUsage().user - start) / 1000
}

const least = (count: number): number => Math.min(time(count), time(count), time(count))

test('it takes in the order of the length of the text, not of its square', () => {
  // A quadratic walk over 16 times as much would take 256 times as long.
  const small = Math.max(1, least(1000))
  expect(least(16_000)).toBeLessThan(80 * small)
})
