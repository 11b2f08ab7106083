import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { backupEntry, startBackup } from '../../../../lib/clips/export/write-backup'
import type { ImportedFile } from '../../../../lib/clips/import/imported-file'
import { readImport } from '../../../../lib/clips/import/read-import'
import type { KeptPicture } from '../../../../lib/clips/keep-pictures'
import type { Clip } from '../../../../lib/model/clip'
import type { Correction } from '../../../../lib/model/correction'
import { clip } from '../export/clip'
import { zippedBackup } from './zipped-backup'

const read = (text: string | Uint8Array): ReturnType<typeof readImport> =>
  readImport(new Blob([typeof text === 'string' ? text : new Uint8Array(text)]))
const readJson = (value: unknown): ReturnType<typeof readImport> => read(JSON.stringify(value))

async function taken(text: string | Uint8Array | object): Promise<ImportedFile> {
  const file = await (typeof text === 'string' || text instanceof Uint8Array ? read(text) : readJson(text))
  if ('reason' in file) throw new Error(`refused: ${file.reason}`)
  return file
}

const shown = async (pictures: KeptPicture[] = []): Promise<unknown> =>
  Promise.all(
    pictures.map(async ({ content, ...rest }) => [
      rest,
      content.type,
      [...new Uint8Array(await content.arrayBuffer())],
    ]),
  )

const backupOf = (clips: unknown[], more: object = {}): object => ({
  lede: 1,
  clips,
  corrections: [],
  ...more,
})

const analysed: Clip = {
  ...clip(),
  analysis: {
    sentences: [{ start: 0, end: 13, block: 0 }],
    mentions: [{ start: 0, end: 2, label: 'person', entity: 0, score: 0.9 }],
    entities: [{ label: 'person', name: 'We', mentions: [0], salience: 1 }],
    quotations: [{ start: 0, end: 13, content: { start: 0, end: 12 }, source: 0, confidence: 'stated' }],
    summary: { sentences: [0] },
  },
  collection: 'Ports',
  citation: { byline: 'Ana Ruiz', publishedTime: '' },
}
const correction: Correction = {
  schema: 1,
  id: 'c1',
  url: 'https://coast.example/harbour',
  change: { kind: 'merge', label: 'person', name: 'Ruiz', into: 'Ana Ruiz' },
  created: '2026-03-05T08:00:00.000Z',
}

/** Has in it what a zip begins its entries with, as any picture may. */
const pngWith = (...bytes: number[]): Blob =>
  new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x50, 0x4b, 3, 4, 0x50, 0x4b, 7, 8, ...bytes])], {
    type: 'image/png',
  })
const picture = (url: string, content: Blob): KeptPicture => ({ url, width: 4, height: 3, content })

describe('a backup', () => {
  test('brings back the pictures that are kept with its clips, each byte of them', async () => {
    const pictures = [picture('https://a.b/1.png', pngWith(1)), picture('https://a.b/2.png', pngWith(2, 3))]
    const bytes = await zippedBackup([{ ...clip(), pictures }, clip('B', 'x', '', 'b1')])
    const [first, second] = (await taken(bytes)).clips
    expect(await shown(first?.pictures)).toEqual(await shown(pictures))
    expect(second).not.toHaveProperty('pictures')
  })

  test('leaves out pictures that are none, too large or not there', async () => {
    const entry = 'pictures/1.png'
    const record = { clip: 'a1', url: 'u', width: 1, height: 1, type: 'image/png', entry }
    const json = backupOf([clip()], {
      pictures: [
        { ...record, type: 'image/svg+xml' },
        { ...record, entry: 'pictures/2.png' },
        { ...record, width: -1 },
        { ...record, url: 'good' },
        7,
      ],
    })
    const zip = zipSync({ [backupEntry]: strToU8(JSON.stringify(json)), [entry]: new Uint8Array(9) })
    const [only] = (await taken(zip)).clips
    expect(only?.pictures?.map(({ url, content }) => [url, content.size])).toEqual([['good', 9]])
    const huge = { [backupEntry]: strToU8(JSON.stringify(json)), [entry]: new Uint8Array(10_000_001) }
    expect(await read(zipSync(huge, { level: 0 }))).toEqual({ reason: 'too-large' })
  })

  test('takes no more pictures than an import may have', async () => {
    const writer = startBackup([], 20)
    expect(await writer.addPictures('a', [picture('u', pngWith(1))])).toBe(true)
    expect(await writer.addPictures('b', [picture('u', pngWith(1))])).toBe(false)
  })

  test('is read back as it was written', async () => {
    const file = await taken(await zippedBackup([analysed], [correction]))
    expect(file).toEqual({ source: 'backup', clips: [analysed], corrections: [correction], unread: [] })
  })

  test('is read out of its zip too, in UTF-16 and with a byte order mark', async () => {
    const json = JSON.stringify(backupOf([clip()]))
    const wide = new Uint8Array(Uint16Array.from(`\uFEFF${json}`, (letter) => letter.charCodeAt(0)).buffer)
    for (const text of [json, `\uFEFF${json}`, wide]) expect((await taken(text)).clips).toEqual([clip()])
  })

  test('of version 0.1 is brought into today’s shape', async () => {
    const { schema: _, annotations, note, tags, ...old } = clip()
    const { clips } = await taken(backupOf([{ ...old, schema: 1 }]))
    expect(clips).toEqual([{ ...clip(), annotations: [], note: '', tags: [] }])
    expect([annotations.length, note, tags]).toEqual([1, '', ['sea']])
  })

  test.each([
    ['the backup', { ...backupOf([clip()]), lede: 2 }],
    ['a clip', backupOf([clip(), { ...clip(), schema: 9 }])],
    ['a mark', backupOf([{ ...clip(), annotations: [{ ...clip().annotations[0], schema: 2 }] }])],
    ['a correction', backupOf([clip()], { corrections: [{ ...correction, schema: 2 }] })],
  ])('is refused where %s is of a newer version', async (_, value) => {
    expect(await readJson(value)).toEqual({ reason: 'newer' })
  })

  test.each<[string, object, string]>([
    ['an address that runs', { article: { ...clip().article, url: 'javascript:alert(1)' } }, 'address'],
    ['no title', { article: { ...clip().article, title: undefined } }, 'parts'],
    ['blocks outside of the text', { article: { ...clip().article, text: 'short' } }, 'parts'],
    ['an id that every object has', { id: '__proto__' }, 'parts'],
    ['no time', { created: 'soon' }, 'parts'],
  ])('leaves out a clip with %s, and says so', async (_, damage, lacks) => {
    const file = await taken(
      backupOf([
        { ...clip(), ...damage },
        { ...clip(), id: 'b2' },
      ]),
    )
    expect(file.clips.map(({ id }) => id)).toEqual(['b2'])
    expect(file.unread).toMatchObject([{ lacks }])
  })

  test('leaves out what an article does without: a damaged analysis, a picture from elsewhere', async () => {
    const { analysis } = analysed
    const article = { ...clip().article, leadImage: { url: 'javascript:1' }, lang: '");x' }
    const damaged = { ...analysis, mentions: [{ ...analysis?.mentions[0], entity: 7 }] }
    const { clips, unread } = await taken(backupOf([{ ...clip(), article, analysis: damaged }]))
    expect(clips).toEqual([clip()])
    expect(unread).toEqual([])
  })

  test('loses one damaged mark, not its clip; of two with one id the later stays', async () => {
    const [mark] = clip().annotations
    const later = { ...mark, note: 'later', modified: '2026-04-01T00:00:00.000Z' }
    const { clips, unread } = await taken(
      backupOf([{ ...clip(), annotations: [later, mark, { ...mark, id: 7 }] }]),
    )
    expect(clips[0]?.annotations).toEqual([later])
    expect(unread).toEqual([{ name: 'Harbour', lacks: 'words' }])
  })

  test('imp-proto: cannot give anything to all objects', async () => {
    const json = `{"lede":1,"__proto__":{"x":1},"constructor":{"prototype":{"y":1}},"corrections":[],"clips":[
      {"__proto__":{"html":"<b>"}},
      ${JSON.stringify(clip()).replace('{', '{"__proto__":{"z":1},"constructor":{"prototype":{"y":1}},')}]}`
    const file = await taken(json)
    expect(file.clips).toEqual([clip()])
    expect(Object.keys(file.clips[0] ?? {})).not.toContain('__proto__')
    expect(file.unread).toHaveLength(1)
    expect([({} as { x?: 1 }).x, ({} as { y?: 1 }).y, ({} as { z?: 1 }).z]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})

const patched = (zip: Uint8Array, before: number, after: number): Uint8Array => {
  const view = new DataView(zip.buffer)
  for (let at = 0; at < zip.length - 4; at += 1)
    if (view.getUint32(at, true) === before) view.setUint32(at, after, true)
  return zip
}

const many = (count: number, one: string, open = '[', close = ']'): string =>
  open + `${one},`.repeat(count - 1) + one + close

/** A file of so many megabytes, all of one sign, of which only one is in memory. */
const fileOf = (megabytes: number, sign = '\0'): Blob => {
  const part = new Blob([sign.repeat(2 ** 20)])
  return new Blob(Array.from({ length: megabytes }, () => part))
}
const bombSize = 16 * 2 ** 20
const bomb = zipSync({ [backupEntry]: new Uint8Array(bombSize) }, { level: 1 })

describe('within two seconds', () => {
  test.each<[string, () => Blob | Uint8Array | string | Promise<Uint8Array>, string]>([
    ['200 MB', () => fileOf(200), 'too-large'],
    ['60 MB of text', () => new Blob(['[', fileOf(60, ' '), ']']), 'too-large'],
    ['a million records', () => many(1_000_000, '{"url":"u"}'), 'too-many'],
    ['a million clips', () => many(1_000_000, '{}', '{"lede":1,"clips":[', ']}'), 'too-many'],
    ['a million keys', () => many(1_000_000, '"k":1', '{', '}'), 'too-many'],
    ['a million lines', () => `url,title\n${'https://a.b/,t\n'.repeat(1_000_000)}`, 'too-many'],
    ['lists in lists, 100,000 deep', () => '['.repeat(100_000) + ']'.repeat(100_000), 'too-deep'],
    [
      'objects in objects, 100,000 deep',
      () => `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
      'too-deep',
    ],
    ['millions of small lists', () => many(4100, many(1000, '[]')), 'too-many'],
    ['a bomb that says so', () => bomb, 'too-packed'],
    ['a bomb that says it is small', () => patched(bomb.slice(), bombSize, 1000), 'damaged'],
    [
      'an archive that says it is huge',
      () => patched(zipSync({ [backupEntry]: strToU8('{}'.repeat(501)) }), 1002, 2 ** 31),
      'too-large',
    ],
    [
      'an archive of many files',
      () => zipSync(Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`${at}`, new Uint8Array()]))),
      'too-many',
    ],
    ['half of a text', () => '{"lede":1,"clips":[{"id":"a', 'damaged'],
    ['half of an archive', async () => (await zippedBackup([clip()])).slice(0, 200), 'damaged'],
    ['an archive of something else', () => zipSync({ '../../lede-backup.json': strToU8('{}') }), 'unknown'],
    ['nothing', () => '', 'empty'],
    ['white space', () => ' \n', 'empty'],
    ['a letter to a friend', () => 'Dear Ana,\nthe ferry is late.', 'unknown'],
    ['JSON of somebody else', () => '{"type":"FeatureCollection"}', 'unknown'],
    ['a backup without clips', () => '{"lede":1}', 'damaged'],
  ])('imp-size, json-depth: %s is refused', async (_, make, reason) => {
    const content = await make()
    const input = new Blob([content instanceof Uint8Array ? new Uint8Array(content) : content])
    // Time of this process: what else the machine does must not count.
    const start = process.cpuUsage()
    expect(await readImport(input)).toEqual({ reason })
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1000).toBeLessThan(2000)
  })
})

const hypothesis = (more: object = {}): object => ({
  id: 'fiQ_-pM1',
  created: '2026-01-02T03:04:05.123456+00:00',
  updated: '2026-01-03T00:00:00+00:00',
  uri: 'https://coast.example/harbour?utm_source=x',
  text: 'Is that *so*?',
  tags: ['port', 'port '],
  document: { title: ['Harbour'] },
  references: [],
  target: [
    {
      source: 'https://coast.example/harbour',
      selector: [
        { type: 'RangeSelector', startOffset: 3, start: 3, startContainer: '/p[1]' },
        { type: 'TextPositionSelector', start: 100, end: 112 },
        { type: 'TextQuoteSelector', exact: 'We are ready', prefix: 'said: ', suffix: '.' },
      ],
    },
  ],
  ...more,
})

const idsOfHypothesis = async (): Promise<unknown> => {
  const { clips } = await taken({ rows: [hypothesis()] })
  return clips.map(({ id, annotations }) => [id, annotations[0]?.id])
}

describe('Hypothesis', () => {
  test.each([['rows'], ['annotations'], [undefined]])('annotations under %j become marks', async (key) => {
    const file = await taken(key ? { [key]: [hypothesis()] } : [hypothesis()])
    expect(file).toMatchObject({ source: 'hypothesis', unread: [] })
    expect(file.clips).toMatchObject([
      {
        article: { url: 'https://coast.example/harbour?utm_source=x', title: 'Harbour', text: '' },
        created: '2026-01-02T03:04:05.123Z',
        annotations: [
          {
            selectors: {
              quote: { exact: 'We are ready', prefix: 'said: ', suffix: '.' },
              position: { start: 100, end: 112 },
            },
            note: 'Is that *so*?',
            tags: ['port'],
            modified: '2026-01-03T00:00:00.000Z',
          },
        ],
      },
    ])
  })

  test('a second reading knows the marks again', async () => {
    expect(await idsOfHypothesis()).toEqual(await idsOfHypothesis())
  })

  test('replies stand below what they answer, notes on the page in the note of the clip', async () => {
    const { clips, unread } = await taken({
      rows: [
        hypothesis({ id: 'reply', text: 'Yes.', references: ['fiQ_-pM1'], target: [{ source: 'x' }] }),
        hypothesis(),
        hypothesis({ id: 'page', text: 'Read again', tags: ['later'], target: [{ source: 'x' }] }),
        hypothesis({ id: 'lost', text: 'Who?', references: ['gone'] }),
        hypothesis({ id: 'pdf', uri: 'urn:x-pdf:1234' }),
        { id: 1 },
      ],
    })
    expect(clips).toHaveLength(1)
    expect(clips[0]).toMatchObject({ note: 'Read again\n\nWho?', tags: ['later', 'port'] })
    expect(clips[0]?.annotations.map(({ note }) => note)).toEqual(['Is that *so*?\n\nYes.'])
    expect(unread).toEqual([
      { name: 'urn:x-pdf:1234', lacks: 'address' },
      { name: '', lacks: 'parts' },
    ])
  })
})

test('highlights of Obsidian Web Clipper become marks, without their markup', async () => {
  const { source, clips, unread } = await taken([
    {
      url: 'https://coast.example/harbour',
      title: 'Harbour',
      highlights: [
        { text: 'We are ready', timestamp: '2026-01-01T00:00:00.000Z', notes: ['Why?', 'Now?'] },
        { text: '<p>Tom &amp; <b>Ana</b></p><p>came &#8212; late</p>', timestamp: 'never' },
        { text: 'We are ready', timestamp: '2026-01-02T00:00:00.000Z' },
        { text: '<figure><img src="x"></figure>' },
        { timestamp: '2026-01-01T00:00:00.000Z' },
      ],
      data: [{ id: '1', xpath: '/p', type: 'text' }],
    },
    { url: 'about:blank', highlights: [] },
    { highlights: 7 },
  ])
  expect(source).toBe('obsidian')
  expect(clips.map(({ article }) => article.title)).toEqual(['Harbour'])
  expect(clips[0]?.annotations).toMatchObject([
    {
      selectors: { quote: { exact: 'We are ready' } },
      note: 'Why?\n\nNow?',
      created: '2026-01-01T00:00:00.000Z',
    },
    { selectors: { quote: { exact: 'Tom & Ana\ncame — late' } }, note: '' },
  ])
  expect(unread.map(({ lacks }) => lacks)).toEqual(['words', 'words', 'address', 'parts'])
})

const partOfPocket = (name: string): Uint8Array =>
  strToU8(`title,url,time_added,cursor,tags,status\r\n${name},https://coast.example/${name},1,7,,unread\r\n`)

describe('lists of links', () => {
  test('of Pocket', async () => {
    const { source, clips, unread } = await taken(
      'title,url,time_added,tags,status\n' +
        '"Ferries, and tides",https://coast.example/a,1728576752,sea|with space,unread\n' +
        'https://coast.example/b,https://coast.example/b,soon,,archive\n' +
        'A script,javascript:alert(1),1728576752,,unread\n',
    )
    expect(source).toBe('pocket')
    expect(clips).toMatchObject([
      {
        article: { url: 'https://coast.example/a', title: 'Ferries, and tides', text: '', html: '' },
        tags: ['sea', 'with space'],
        created: '2024-10-10T16:12:32.000Z',
        annotations: [],
      },
      { article: { url: 'https://coast.example/b', title: '' }, tags: [] },
    ])
    expect(unread).toEqual([{ name: 'A script', lacks: 'address' }])
  })

  test('of Pocket, as it comes: parts in an archive', async () => {
    const { clips } = await taken(
      zipSync({ 'pocket/part_000001.csv': partOfPocket('b'), 'pocket/part_000000.csv': partOfPocket('a') }),
    )
    expect(clips.map(({ article }) => article.title)).toEqual(['a', 'b'])
  })

  test('of Instapaper', async () => {
    const { source, clips } = await taken(
      '\uFEFFURL,Title,Selection,Folder,Timestamp,Tags\n' +
        'https://coast.example/a,A,"=cmd()",Unread,1728576752,"[""sea"",""port""]"\n' +
        'https://coast.example/b,B,,Coast,1728576752,[]\n',
    )
    expect(source).toBe('instapaper')
    expect(clips.map(({ note, tags, collection }) => [note, tags, collection])).toEqual([
      ['=cmd()', ['sea', 'port'], undefined],
      ['', [], 'Coast'],
    ])
  })

  test('of anybody, where a column is named url; one page comes once', async () => {
    const { source, clips } = await taken(
      'name;url\nA;https://coast.example/a#x\nB;https://coast.example/a\n',
    )
    expect(source).toBe('links')
    expect(clips).toHaveLength(1)
  })
})
