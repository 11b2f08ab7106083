import 'fake-indexeddb/auto'
import {
  assert,
  asyncProperty,
  constantFrom,
  integer,
  json,
  oneof,
  string,
  tuple,
  uint8Array,
} from 'fast-check'
import type { Arbitrary } from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { openClipStore, type ClipStore } from '../../../../lib/clips/clip-store'
import { backupEntry } from '../../../../lib/clips/export/write-backup'
import type { ImportedFile, ImportRefusal } from '../../../../lib/clips/import/imported-file'
import { joinClip, joinSamePages } from '../../../../lib/clips/import/join-clip'
import { parseBackup } from '../../../../lib/clips/import/parse-backup'
import { planImport } from '../../../../lib/clips/import/plan-import'
import { readImport } from '../../../../lib/clips/import/read-import'
import { isLink } from '../../../../lib/clips/link-clip'
import { rowOfClip } from '../../../../lib/clips/row-of-clip'
import type { Clip } from '../../../../lib/model/clip'
import { fuzzRuns } from '../../../fuzz-runs'
import { clip } from '../export/clip'

const analysed: Clip = {
  ...clip(),
  analysis: {
    sentences: [{ start: 0, end: 13, block: 0 }],
    mentions: [{ start: 0, end: 2, label: 'person', entity: 0, score: 0.9 }],
    entities: [{ label: 'person', name: 'We', mentions: [0], salience: 1 }],
    quotations: [{ start: 0, end: 13, content: { start: 0, end: 12 }, source: 0, confidence: 'stated' }],
    summary: { sentences: [0] },
  },
}
const backup = {
  lede: 1,
  clips: [analysed, { ...clip('Tide', 'ready', '', 'b2'), tags: ['a', 'b'] }],
  corrections: [
    {
      schema: 1,
      id: 'c1',
      change: { kind: 'speaker', content: 'x', speaker: null },
      created: clip().created,
    },
  ],
  pictures: {},
}
const hypothesis = {
  rows: [
    {
      id: 'h1',
      uri: 'https://a.example/',
      text: 'note',
      tags: ['t'],
      created: '2026-01-01T00:00:00Z',
      references: ['h0'],
      document: { title: ['A'] },
      target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'words', prefix: 'p', suffix: 's' }] }],
    },
  ],
}
const obsidian = [
  { url: 'https://a.example/', highlights: [{ text: '<p>a</p>', timestamp: '2026-01-01', notes: ['n'] }] },
]
const tables = [
  'title,url,time_added,tags,status\n"A, b",https://a.example/,1728576752,a|b,unread\n',
  'URL,Title,Selection,Folder,Timestamp,Tags\nhttps://a.example/,A,"s",Unread,1728576752,"[""a""]"\n',
]

/** What stands in the place of a value: what JSON has, and what is known to hurt. */
const evil = oneof(
  json().map((text) => JSON.parse(text) as unknown),
  constantFrom<unknown>(
    null,
    -1,
    1e308,
    2 ** 53,
    0.5,
    '',
    '__proto__',
    'constructor',
    '\ud800',
    'javascript:alert(1)',
    '<img src=x onerror=alert(1)>',
    '9999-12-31T23:59:59.999Z',
    [],
    {},
    'x'.repeat(20_000),
    Array.from({ length: 200 }, () => ({})),
  ),
)
const keys = constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'schema',
  'lede',
  'id',
  'then',
  'toJSON',
  'length',
  'x',
)

interface Mutation {
  /** Which of all places, as a share of them. */
  place: number
  kind: 'replace' | 'remove' | 'repeat' | 'add'
  value: unknown
  key: string
}
const mutation: Arbitrary<Mutation> = tuple(
  integer({ min: 0, max: 999 }),
  constantFrom('replace', 'remove', 'repeat', 'add'),
  evil,
  keys,
).map(([share, kind, value, key]) => ({ place: share / 1000, kind, value, key }))

/** Objects and lists with the names of what is in them. */
function placesOf(
  value: unknown,
  found: [Record<string, unknown>, string][] = [],
): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return found
  for (const key of Object.keys(value)) {
    found.push([value as Record<string, unknown>, key])
    placesOf((value as Record<string, unknown>)[key], found)
  }
  return found
}

function mutate(original: unknown, mutations: Mutation[]): unknown {
  const root = { value: structuredClone(original) } as Record<string, unknown>
  for (const { place, kind, value, key } of mutations) {
    const places = placesOf(root)
    const [holder, name] = places[Math.floor(place * places.length)] ?? [root, 'value']
    const set = (at: string, now: unknown): unknown =>
      // As a parser does: an assignment to `__proto__` would set something else.
      Object.defineProperty(holder, at, {
        value: structuredClone(now),
        enumerable: true,
        configurable: true,
        writable: true,
      })
    if (kind === 'replace') set(name, value)
    else if (kind === 'add') set(Array.isArray(holder) ? String(holder.length) : key, value)
    else if (kind === 'repeat' && Array.isArray(holder))
      holder.push(...Array.from({ length: 3 }, () => structuredClone(holder[Number(name)])))
    else if (Array.isArray(holder)) holder.splice(Number(name), 1)
    else Reflect.deleteProperty(holder, name)
  }
  return root['value']
}

const reasons = ['too-large', 'too-many', 'too-deep', 'too-packed', 'empty', 'unknown', 'damaged', 'newer']

let store: ClipStore
const seen = { refused: 0, taken: 0 }
const known = (): Clip[] => [
  clip(),
  { ...clip('Other', 'ready', '', 'z9'), article: { ...clip().article, url: 'https://o.example/' } },
]
const dump = async (): Promise<string> =>
  JSON.stringify(await Promise.all((await store.listRows()).map(({ id }) => store.get(id))))

beforeAll(async () => {
  store = await openClipStore()
  await store.putAll(known())
})

/** Whatever a file is: a declared refusal, or clips that hold together; and nothing is written. */
async function holds(file: ImportedFile | ImportRefusal, before: string): Promise<void> {
  expect(({} as Record<string, unknown>)['x'] ?? ({} as Record<string, unknown>)['lede']).toBeUndefined()
  if ('reason' in file) {
    seen.refused += 1
    expect(reasons).toContain(file.reason)
    return
  }
  seen.taken += 1
  const clips = joinSamePages(file.clips)
  const plan = await planImport(clips, store)
  expect(plan.added.length + plan.changed.length + plan.unchanged).toBe(clips.length)
  for (const one of [...plan.added, ...plan.changed]) {
    rowOfClip(one)
    expect(JSON.stringify(one).isWellFormed()).toBe(true)
    expect(one.article.url).toMatch(/^(?:https?|file):/u)
    for (const { start, end } of one.article.blocks)
      expect(one.article.text.slice(start, end)).toHaveLength(end - start)
    // What an import gives, a backup of it gives again.
    const again = parseBackup({ lede: 1, clips: [JSON.parse(JSON.stringify(one))], corrections: [] })
    expect(again).toMatchObject({ clips: [JSON.parse(JSON.stringify(one))], unread: [] })
    expect(joinClip(one, one)).toBe(one)
    if (isLink(one)) expect(one.article.html).toBe('')
  }
  expect(await dump()).toBe(before)
}

const patience = 1_800_000

describe('mutated files', () => {
  test.each<[string, unknown]>([
    ['backup', backup],
    ['Hypothesis', hypothesis],
    ['Obsidian', obsidian],
  ])(
    '%s',
    async (name, original) => {
      const before = await dump()
      await assert(
        asyncProperty(
          tuple(mutation, mutation, mutation),
          integer({ min: 1, max: 3 }),
          async (mutations, count) => {
            const text = JSON.stringify(mutate(original, mutations.slice(0, count)))
            const bytes = strToU8(text ?? '')
            const zipped = name === 'backup' && count % 2 === 0
            await holds(
              await readImport(new Blob([zipped ? zipSync({ [backupEntry]: bytes }) : bytes])),
              before,
            )
          },
        ),
        fuzzRuns(name),
      )
    },
    patience,
  )

  test(
    'bytes',
    async () => {
      const before = await dump()
      const text = strToU8(JSON.stringify(backup))
      const files = [
        text,
        zipSync({ [backupEntry]: text }),
        ...tables.map((table) => strToU8(table)),
        strToU8(JSON.stringify(hypothesis)),
      ]
      await assert(
        asyncProperty(
          integer({ min: 0, max: files.length - 1 }),
          integer({ min: 0, max: 9999 }),
          uint8Array({ maxLength: 8 }),
          integer({ min: 0, max: 40 }),
          async (index, share, inserted, removed) => {
            const file = files[index] ?? text
            const at = Math.floor((share / 10_000) * file.length)
            await holds(
              await readImport(new Blob([file.slice(0, at), inserted.slice(), file.slice(at + removed)])),
              before,
            )
          },
        ),
        fuzzRuns('bytes'),
      )
    },
    patience,
  )

  test(
    'cells',
    async () => {
      const before = await dump()
      const cell = oneof(
        string({ unit: 'binary' }),
        constantFrom('"', '""', '\n', 'https://a.example/', '=cmd()', '__proto__', '9'.repeat(11)),
      )
      await assert(
        asyncProperty(
          constantFrom(...tables),
          tuple(cell, cell, cell, cell, cell, cell),
          async (table, cells) => {
            await holds(await readImport(new Blob([`${table}${cells.join(',')}\n`])), before)
          },
        ),
        fuzzRuns('cells'),
      )
    },
    patience,
  )

  test('are refused and taken, both', () => {
    expect(Math.min(seen.refused, seen.taken)).toBeGreaterThan(0)
  })
})
