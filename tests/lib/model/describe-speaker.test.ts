import { expect, test } from 'vitest'
import type { Analysis, Quotation } from '../../../lib/model/analysis'
import { describeSpeaker } from '../../../lib/model/describe-speaker'

function roleOf(text: string, name = 'Ana Ruiz'): string | undefined {
  const start = text.indexOf(name)
  const quotation: Quotation = {
    start: 0,
    end: 9,
    content: { start: 1, end: 8 },
    source: 0,
    confidence: 'stated',
  }
  const analysis: Analysis = {
    sentences: [],
    mentions: [{ start, end: start + name.length, label: 'person', entity: 0, score: 1 }],
    entities: [{ label: 'person', name, mentions: [0], salience: 1 }],
    quotations: [quotation],
    summary: { sentences: [] },
  }
  return describeSpeaker(text, analysis, quotation)?.role
}

test.each([
  ['“Ready,” said Ana Ruiz, the county engineer.', 'the county engineer'],
  ['“Ready,” said Ana Ruiz, an engineer who lives nearby.', 'an engineer'],
  ['“Ready,” county engineer Ana Ruiz said.', 'county engineer'],
  ['“Ready,” says the historian Ana Ruiz in her book.', 'historian'],
  ['“Ready,” added former head coach Ana Ruiz.', 'former head coach'],
  ['Council leader Ana Ruiz said: “Ready.”', 'council leader'],
  ['On Monday Prime Minister Ana Ruiz said: “Ready.”', 'Prime Minister'],
  ['Marine biologist Ana Ruiz said: “Ready.”', 'marine biologist'],
])('%s', (text, role) => expect(roleOf(text)).toBe(role))

test.each([
  '“Ready,” said Ana Ruiz.',
  '“Ready,” said Ana Ruiz, the day after.',
  '“Ready,” said Tom Okafor, and Ana Ruiz nodded.',
  'However Ana Ruiz said: “Ready.”',
  'The mayor met Ana Ruiz, who said: “Ready.”',
])('no role: %s', (text) => expect(roleOf(text)).toBeUndefined())
