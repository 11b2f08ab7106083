import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { selectorsOf } from '../../../lib/clips/anchor/selectors-of'
import { openClipStore } from '../../../lib/clips/clip-store'
import { safeFileName } from '../../../lib/clips/export/safe-file-name'
import { startMarksCsv } from '../../../lib/clips/export/write-marks-csv'
import type { Clip } from '../../../lib/model/clip'
import { askExtension } from '../../../lib/platform/ask-extension'
import { clip } from './export/clip'

const withText = (text: string): Clip => ({
  ...clip(text, text, text),
  article: {
    ...clip(text).article,
    html: '<p data-block="0">x<img src="app://local/etc/passwd"></p>',
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  },
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("https://evil.example")'])(
  'csv-formula: %j is words in a table',
  async (text) => {
    const writer = startMarksCsv()
    writer.add(withText(text))
    const table = await new Blob(writer.end()).text()
    for (const [, first] of table.matchAll(/(?:^|,)"([^"])/gmu)) expect(first).not.toMatch(/[=+\-@\t\r]/u)
  },
)

test.each([
  '../../x',
  'CON',
  'aux.txt',
  'a\u202Egnp.exe',
  'x'.repeat(300),
  '',
  '.',
  '\0',
  'a/b\\c:d*e?f"g<h>i|j',
  'end. ',
])('file-name: %j makes a name that every system takes', (title) => {
  const name = safeFileName(title)
  expect(name).not.toMatch(
    /[/\\:*?"<>|\p{Cc}\u202A-\u202E\u2066-\u2069]|^\.|[. ]$|^(?:con|prn|aux|nul)(?:\.|$)/iu,
  )
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120)
  expect(name).not.toBe('')
})

test('imp-mid-fail: of a thousand clips of which one cannot be written none is', async () => {
  const store = await openClipStore()
  const before = await store.listRows()
  const clips = Array.from({ length: 1000 }, (__, index) => clip('A', 'a', '', `m${index}`))
  const broken = { ...clip('B', 'b', '', 'broken'), note: (() => '') as unknown as string }
  await expect(store.putAll([...clips, broken])).rejects.toThrow()
  expect(await store.listRows()).toEqual(before)
})

test('purify-version: the sanitizer is the one of the lock file, and no old one', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version: string }>
  }
  const { version } = JSON.parse(readFileSync('node_modules/dompurify/package.json', 'utf8')) as {
    version: string
  }
  expect(version).toBe(lock.packages['node_modules/dompurify']?.version)
  const [major = 0, minor = 0] = version.split('.').map(Number)
  expect(major * 100 + minor).toBeGreaterThanOrEqual(304)
})

test.each(['a🚢b🚢c'.repeat(20), 'नमस्ते'.repeat(20), 'שלום🚢'.repeat(20)])(
  'i18n: what is kept around a mark never ends in half of a character: %s',
  (text) => {
    for (let start = 33; start < 40; start += 1) {
      const { prefix, suffix } = selectorsOf(text, { start, end: start + 20 }).quote
      expect(prefix).not.toMatch(/^[\uDC00-\uDFFF]/u)
      expect(suffix).not.toMatch(/[\uD800-\uDBFF]$/u)
    }
  },
)

test('ctx-inval: a script in a page whose extension has gone gets no answer, and no error', async () => {
  vi.stubGlobal('browser', undefined)
  vi.stubGlobal('chrome', {
    runtime: {
      sendMessage: () => {
        throw new Error('Extension context invalidated.')
      },
    },
  })
  await expect(askExtension({ to: 'lede-marks', ask: 'marks' })).resolves.toBeUndefined()
  vi.stubGlobal('chrome', {})
  await expect(askExtension({ to: 'lede-marks', ask: 'marks' })).resolves.toBeUndefined()
  vi.unstubAllGlobals()
})
