import { expect, test } from 'vitest'
import { migrateClip } from '../../../lib/clips/migrate-clip'
import { article } from './article'

const times = { created: '2026-11-20T08:00:00.000Z', modified: '2026-11-20T08:00:00.000Z' }

test('migrate: a clip of version 0.1 keeps all it had', () => {
  const old = { schema: 1 as const, id: 'a', article, ...times, accessed: times.created }
  expect(migrateClip(old)).toEqual({ ...old, schema: 2, annotations: [], note: '', tags: [] })
})
