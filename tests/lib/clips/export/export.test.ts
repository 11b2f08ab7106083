import { array, assert, property, string } from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { writeAll, type FileParts } from '../../../../lib/clips/export/export-writer'
import { safeFileName, startFileNames } from '../../../../lib/clips/export/safe-file-name'
import { backupEntry, startBackup, type Backup } from '../../../../lib/clips/export/write-backup'
import { escapeMarkdown, writeClipMarkdown } from '../../../../lib/clips/export/write-clip-markdown'
import { startMarksCsv } from '../../../../lib/clips/export/write-marks-csv'
import { startNotesZip } from '../../../../lib/clips/export/write-notes-zip'
import { startWebAnnotations } from '../../../../lib/clips/export/write-web-annotations'
import type { Clip } from '../../../../lib/model/clip'
import { clip } from './clip'

const textIn = (parts: FileParts): string => parts.join('')
const bytes = (parts: FileParts): Uint8Array => new Uint8Array(Buffer.concat(parts as Uint8Array[]))
const csv = (clips: Clip[]): string => textIn(writeAll(startMarksCsv(), clips))
const link = (url: string, words: string): string => `${url}#:~:text=${encodeURIComponent(words)}`

test.each([
  ['../../x', 'x'],
  ['..\\y', 'y'],
  ['con', '_con'],
  ['Aux.md', '_Aux.md'],
  ['LPT9', '_LPT9'],
  ['a\u202Egpj.exe', 'agpj.exe'],
  ['', 'article'],
  ['...', 'article'],
  ['\u200B', 'article'],
  ['end. . ', 'end'],
  ['a\0b', 'ab'],
  ['a/b:c?', 'a b c'],
])('the file name of %j is %j', (name, safe) => expect(safeFileName(name)).toBe(safe))

test('any title makes a file name that Windows takes, and no two alike', () => {
  assert(
    property(array(string({ unit: 'binary', maxLength: 300 })), (titles) => {
      const names = titles.map(startFileNames())
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length)
      for (const name of names) {
        expect(name).toMatch(/^[^\p{Cc}/\\:*?"<>|]+(?<![. ])$/u)
        expect(new TextEncoder().encode(name).length).toBeLessThan(140)
      }
    }),
  )
})

test('YAML reads back any title, tag and collection', () => {
  assert(
    property(string({ unit: 'binary' }), string(), (title, tag) => {
      const made = writeClipMarkdown({ ...clip(title.toWellFormed()), tags: [tag], collection: tag }, link)
      const front = made.slice(4, made.indexOf('\n---\n', 4) + 1)
      const read = parse(front) as { title: string; tags: string[]; collection: string }
      expect(read.title).toBe(title.toWellFormed())
      expect(read.tags[0]).toBe(tag)
      expect(read.collection).toBe(tag)
    }),
  )
})

const unescape = (text: string): string => text.replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1')

test('md-applocal: escaped words are words again for a parser of CommonMark', () => {
  assert(
    property(string(), (words) => {
      expect(unescape(escapeMarkdown(words))).toBe(words.replaceAll(/\s+/gu, ' ').trim())
    }),
  )
})

test.each([
  '[[note]]',
  '<% tp %>',
  '![](file:///x)',
  '# h',
  '1. x',
  '- x',
  '--- ',
  '| a |',
  '<img src=x>',
  '$x$',
])('nothing is made of %j', (words) =>
  expect(escapeMarkdown(words)).not.toMatch(/\[\[|<%|!\[|^#|^\d\.|^-|^\||^<|^\$/u),
)

test('Markdown has mark, speaker, note and the link to the words', () => {
  expect(writeClipMarkdown(clip(), link)).toContain(
    '> We are ready\n>\n> — Ana Ruiz [↗](<https://coast.example/harbour#:~:text=We%20are%20ready>)\n\nWhy?',
  )
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '   =cmd', '＝1'])(
  'CSV: %j is no formula',
  (words) => {
    expect(csv([clip('t', words)])).toContain(`,"'${words}",`)
  },
)

test('CSV doubles its quotation marks', () => {
  expect(csv([clip('say "a", b\nc')])).toContain('\r\n"say ""a"", b\nc",')
})

test('Web Annotations keep selectors, note and tags', () => {
  const page = JSON.parse(textIn(writeAll(startWebAnnotations(), [clip()]))) as {
    items: { target: unknown; body: unknown[] }[]
  }
  expect(page.items[0]?.target).toMatchObject({
    source: 'https://coast.example/harbour',
    selector: [
      { type: 'TextQuoteSelector', exact: 'We are ready' },
      { start: 0, end: 12 },
    ],
  })
  expect(page.items[0]?.body).toHaveLength(3)
})

test('a zip of notes has a file for each clip', () => {
  expect(Object.keys(unzipSync(bytes(writeAll(startNotesZip(link), [clip('A'), clip('a')]))))).toEqual([
    'A.md',
    'a (2).md',
  ])
})

test.each([[[]], [[clip()]], [[clip(), clip('B')]]])(
  'a backup holds the clips as they are: %#',
  (clips: Clip[]) => {
    const files = unzipSync(bytes(writeAll(startBackup([]), clips)))
    const read = JSON.parse(strFromU8(files[backupEntry]!)) as Backup
    expect(read).toEqual({ lede: 1, clips, corrections: [], pictures: [] })
  },
)
