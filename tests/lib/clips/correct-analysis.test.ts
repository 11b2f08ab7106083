import { expect, test } from 'vitest'
import { correctAnalysis } from '../../../lib/clips/correct-analysis'
import type { Analysis, Label } from '../../../lib/model/analysis'
import type { CorrectionChange } from '../../../lib/model/correction'

const text = 'Ana Ruiz met Bo Lind. Ruiz spoke. Lima listened. “We go,” said Ruiz. “No.”'

const names: [text: string, entity: number][] = [
  ['Ana Ruiz', 0],
  ['Bo Lind', 1],
  ['Ruiz', 0],
  ['Lima', 2],
  ['Ruiz', 0],
]

const quote = (words: string, source?: number) => {
  const start = text.indexOf(words)
  const content = { start: start + 1, end: start + words.length - 1 }
  return { start, end: start + words.length, content, source, confidence: 'probable' as const }
}

function makeAnalysis(): Analysis {
  let from = 0
  const mentions = names.map(([name, entity]) => {
    const start = text.indexOf(name, from)
    from = start + name.length
    return { start, end: from, entity, label: labels[entity] ?? 'person', score: 1 }
  })
  const entities = ['Ana Ruiz', 'Bo Lind', 'Lima'].map((name, entity) => ({
    label: labels[entity] ?? 'person',
    name,
    salience: 1,
    mentions: mentions.flatMap((mention, index) => (mention.entity === entity ? [index] : [])),
  }))
  return {
    sentences: [],
    mentions,
    entities,
    quotations: [quote('“We go,”', 0), quote('“No.”')],
    summary: { sentences: [] },
  }
}
const labels: Label[] = ['person', 'person', 'place']

/** What a reader sees: each name with the words of its mentions, each quotation with its speaker. */
function describe(change: CorrectionChange): Record<string, string[]> {
  const analysis = makeAnalysis()
  const before = JSON.stringify(analysis)
  const { entities, mentions, quotations } = correctAnalysis(text, analysis, [change])
  expect(JSON.stringify(analysis)).toBe(before)
  for (const [index, mention] of mentions.entries())
    expect(entities[mention.entity]?.mentions).toContain(index)
  const words = (index: number): string => text.slice(mentions[index]?.start, mentions[index]?.end)
  return {
    ...Object.fromEntries(entities.map((entity) => [entity.name, entity.mentions.map(words)])),
    quotes: quotations.map(
      ({ content, source }) =>
        `${text.slice(content.start, content.end)} ${entities[source ?? -1]?.name ?? '?'}`,
    ),
  }
}

test.each<[string, CorrectionChange, Record<string, string[]>]>([
  [
    'no such person: the mentions go, and the quotation has no speaker',
    { kind: 'drop', label: 'person', name: 'Ana Ruiz' },
    { 'Bo Lind': ['Bo Lind'], Lima: ['Lima'], quotes: ['We go, ?', 'No. ?'] },
  ],
  [
    'one that the reader does not want to see: the mentions go, the quotation keeps its speaker',
    { kind: 'hide', label: 'person', name: 'Ana Ruiz' },
    { 'Ana Ruiz': [], 'Bo Lind': ['Bo Lind'], Lima: ['Lima'], quotes: ['We go, Ana Ruiz', 'No. ?'] },
  ],
  [
    'two names of one person',
    { kind: 'merge', label: 'person', name: 'Ana Ruiz', into: 'Bo Lind' },
    {
      'Bo Lind': ['Ana Ruiz', 'Bo Lind', 'Ruiz', 'Ruiz'],
      Lima: ['Lima'],
      quotes: ['We go, Bo Lind', 'No. ?'],
    },
  ],
  [
    'two people under one name',
    { kind: 'split', label: 'person', name: 'Ana Ruiz', alias: 'Ruiz' },
    {
      'Ana Ruiz': ['Ana Ruiz'],
      'Bo Lind': ['Bo Lind'],
      Lima: ['Lima'],
      Ruiz: ['Ruiz', 'Ruiz'],
      quotes: ['We go, Ana Ruiz', 'No. ?'],
    },
  ],
  [
    'somebody else said this',
    { kind: 'speaker', content: 'We go,', speaker: 'Bo Lind' },
    {
      'Ana Ruiz': ['Ana Ruiz', 'Ruiz', 'Ruiz'],
      'Bo Lind': ['Bo Lind'],
      Lima: ['Lima'],
      quotes: ['We go, Bo Lind', 'No. ?'],
    },
  ],
  [
    'nobody said this',
    { kind: 'speaker', content: 'No.' },
    {
      'Ana Ruiz': ['Ana Ruiz', 'Ruiz', 'Ruiz'],
      'Bo Lind': ['Bo Lind'],
      Lima: ['Lima'],
      quotes: ['We go, Ana Ruiz'],
    },
  ],
  [
    'a name that the article does not have',
    { kind: 'drop', label: 'place', name: 'Ana Ruiz' },
    {
      'Ana Ruiz': ['Ana Ruiz', 'Ruiz', 'Ruiz'],
      'Bo Lind': ['Bo Lind'],
      Lima: ['Lima'],
      quotes: ['We go, Ana Ruiz', 'No. ?'],
    },
  ],
])('%s', (_, change, expected) => {
  expect(describe(change)).toEqual(expected)
})

test('one that is hidden stays the source of what it said when another name is merged', () => {
  const { entities, quotations } = correctAnalysis(text, makeAnalysis(), [
    { kind: 'hide', label: 'person', name: 'Ana Ruiz' },
    { kind: 'drop', label: 'person', name: 'Bo Lind' },
  ])
  expect(entities.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Lima'])
  expect(quotations[0]?.source).toBe(0)
})
