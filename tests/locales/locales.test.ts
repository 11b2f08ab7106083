import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { choosePlural } from '../../lib/platform/choose-plural'
import { readSourceTree, withoutComments } from '../architecture/source-tree'
import { findFaults, pluralKeys, type Locale } from './find-faults'
import { findKeys, findWords } from './find-words'

const root = join(import.meta.dirname, '../..')
const read = (file: string): Locale => parse(readFileSync(join(root, 'locales', file), 'utf8')) as Locale
const english = read('en.yml')
const shipped = [...readSourceTree(root)].filter(([path]) => /^(?:lib|entrypoints)\//u.test(path))

describe.each(readdirSync(join(root, 'locales')))('%s', (file) => {
  it('has every string, each with its placeholders and the plural forms of its language', () => {
    expect(file).toMatch(/^[a-z]{2}(?:_[A-Z]{2})?\.yml$/u)
    expect(findFaults(file.replace('.yml', ''), read(file), english)).toEqual([])
  })
})

test.each<[string, string, Locale, string]>([
  ['missing', 'de', { language: 'de' }, 'found is missing'],
  ['too many', 'de', { language: 'de', found: { 1: '$1', n: '$1' }, other: 'x' }, 'other is not in English'],
  ['another language', 'de', { language: 'fr', found: { 1: '$1', n: '$1' } }, 'language is not de'],
  ['no forms', 'de', { language: 'de', found: '$1' }, 'found has no forms'],
  [
    'other forms',
    'ru',
    { language: 'ru', found: { 1: '$1', n: '$1' } },
    'found has the forms 1 n, not 1 2 n',
  ],
  [
    'no placeholder',
    'de',
    { language: 'de', found: { 1: '$1', n: '$2' } },
    'found has the placeholders $2, not $1',
  ],
  ['empty', 'ja', { language: 'ja', found: { n: ' ' } }, 'found is empty'],
  [
    'a bar',
    'ja',
    { language: 'ja', found: { n: '$1 | x' } },
    'found has a bar between spaces, which parts forms',
  ],
  [
    'English',
    'de',
    { language: 'de', found: { 1: '$1 found', n: '$1 found' } },
    '1 strings are as in English: found',
  ],
])('a fault is seen: %s', (_, name, locale, fault) => {
  expect(findFaults(name, locale, { language: 'en', found: { 1: '$1 found', n: '$1 found' } })).toEqual([
    fault,
  ])
})

test('each language has the plural forms that it counts with', () => {
  const languages = ['en', 'fr', 'pt-BR', 'pl', 'uk', 'ru', 'ar', 'he', 'hi', 'tr', 'ja']
  expect(Object.fromEntries(languages.map((language) => [language, pluralKeys(language).join(' ')]))).toEqual(
    {
      en: '1 n',
      fr: '1 n',
      'pt-BR': '1 n',
      pl: '1 2 n',
      uk: '1 2 n',
      ru: '1 2 n',
      ar: '0 1 2 3 11 n',
      he: '1 2 n',
      hi: '1 n',
      tr: '1 n',
      ja: 'n',
    },
  )
})

test.each([
  ['en', ['article', 'articles'], { 0: 'articles', 1: 'article', 2: 'articles' }],
  ['fr', ['article', 'articles'], { 0: 'article', 1: 'article', 2: 'articles' }],
  [
    'ru',
    ['статья', 'статьи', 'статей'],
    { 0: 'статей', 1: 'статья', 3: 'статьи', 11: 'статей', 21: 'статья' },
  ],
  [
    'ar',
    ['0', '1', '2', 'few', 'many', 'other'],
    { 0: '0', 1: '1', 2: '2', 7: 'few', 12: 'many', 100: 'other' },
  ],
  ['ja', ['件'], { 0: '件', 1: '件', 5: '件' }],
  // Where a string is not translated, the English one has to do.
  ['ar', ['article', 'articles'], { 5: 'articles' }],
])('%s counts right', (language, forms, expected) => {
  const counted = Object.keys(expected).map((count) => [count, choosePlural(forms, Number(count), language)])
  expect(Object.fromEntries(counted)).toEqual(expected)
})

describe('the strings of the interface', () => {
  const sources = [
    ...shipped.map(([, source]) => withoutComments(source)),
    readFileSync(join(root, 'wxt.config.ts'), 'utf8'),
  ]
  const used = sources.map(findKeys)

  const isUsed = (key: string): boolean =>
    used.some(({ whole, beginnings }) => whole.has(key) || beginnings.some((one) => key.startsWith(one)))

  it('are all used', () => {
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([])
  })

  it('are all there', () => {
    const asked = sources.flatMap((source) =>
      [...source.matchAll(/i18n\.t\(\s*'(\w+)'/gu)].map(([, key = '']) => key),
    )
    expect(asked.length).toBeGreaterThan(100)
    expect(asked.filter((key) => !(key in english))).toEqual([])
  })

  it("stand beside numbers and days of their own language, not of the browser's", () => {
    const ofTheBrowser = /new Intl\.\w+\((?:undefined|\))|\.toLocale\w+\(\)/u
    expect(shipped.filter(([, source]) => ofTheBrowser.test(source)).map(([path]) => path)).toEqual([])
  })

  it('do not stand in the source', () => {
    expect(shipped.flatMap(([path, source]) => findWords(path, source))).toEqual([])
  })
})

test.each([
  ['<p>Hello</p>', ['Hello']],
  [`<p>{done ? 'Saved' : i18n.t('save')}</p>`, ['Saved']],
  ['<p>{`articles`} · {count}</p>', ['articles']],
  [`<button aria-label="Close" class="close" title={label} />`, ['Close']],
  [`makeButton({ 'aria-label': 'Close', class: 'close' })`, ['Close']],
  [`document.title = 'Saved articles'`, ['Saved articles']],
  [`<p class="wordmark">Lede</p>`, []],
  [`<p lang="en">{i18n.t('save')} · 2</p>`, []],
])('words in the source are seen: %s', (source, words) => {
  expect(findWords('a.tsx', source).map((one) => one.replace('a.tsx: ', ''))).toEqual(words)
})
