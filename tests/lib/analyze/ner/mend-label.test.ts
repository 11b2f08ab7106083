import { expect, test } from 'vitest'
import { mendLabel } from '../../../../lib/analyze/ner/mend-label'

test.each([
  ['Saudi Arabia', 'person', 'place'],
  ['South\nKorea', 'organization', 'place'],
  ['Jordan', 'person', 'person'],
  ['Lima', 'organization', 'organization'],
  ['Kremlin', 'person', 'organization'],
] as const)('%s taken for a %s is a %s', (name, label, mended) => expect(mendLabel(name, label)).toBe(mended))

test.each([
  ['COVID-19', 'place'],
  ['Brexit', 'organization'],
  ['Kingdom', 'place'],
] as const)('%s is no %s', (name, label) => expect(mendLabel(name, label)).toBeUndefined())

test('a direction may be a place', () => expect(mendLabel('West', 'place')).toBe('place'))
