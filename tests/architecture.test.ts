import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from './architecture/rules'
import { findSpecifiers, readSourceTree } from './architecture/source-tree'

const root = join(import.meta.dirname, '..')
const tree = readSourceTree(root)

/** Each rule with the smallest project that breaks it, so that no rule can hold only because it sees nothing. */
const cases: [keyof typeof rules, string, Record<string, string>, string[]][] = [
  [
    'keepsWalls',
    'nobody imports across a wall',
    {
      'lib/analyze/analyze.ts': `import type { Article } from '../model/article'\nimport { extract } from '../extract/extract'`,
      'lib/extract/extract.ts': `export { read } from '../../cli/read'`,
      'lib/model/article.ts': '',
      'lib/other/thing.ts': '',
      'cli/read.ts': `const { extract } = await import('../lib/extract/extract')`,
    },
    [
      'lib/analyze/analyze.ts imports lib/extract/extract.ts',
      'lib/extract/extract.ts imports cli/read.ts',
      'lib/other/thing.ts stands in no folder with a wall',
    ],
  ],
  [
    'modelImportsNothing',
    'the model imports nothing, not even a package',
    { 'lib/model/article.ts': `import type { Span } from './span'\nimport { h } from 'preact'` },
    ['lib/model/article.ts imports preact'],
  ],
  [
    'nothingImportsEntrypoints',
    'nothing imports an entrypoint',
    {
      'entrypoints/popup/main.tsx': `import './start'\nimport '../background'`,
      'entrypoints/popup/start.ts': '',
      'entrypoints/background.ts': '',
      'lib/ui/view.ts': `import {\n  start,\n} from '../../entrypoints/popup/start'`,
    },
    [
      'entrypoints/popup/main.tsx imports entrypoints/background.ts',
      'lib/ui/view.ts imports entrypoints/popup/start.ts',
    ],
  ],
  [
    'noStringBecomesCode',
    'no string becomes code or unsanitized nodes',
    {
      'lib/ui/view.ts': `// innerHTML = is forbidden\nif (a.innerHTML === b) a.innerHTML = b`,
      'entrypoints/popup/main.tsx': `eval('1'); new Function('1')`,
    },
    [
      'lib/ui/view.ts has .innerHTML =',
      'entrypoints/popup/main.tsx has eval(',
      'entrypoints/popup/main.tsx has new Function',
    ],
  ],
  [
    'onlyDoorsKnowBrowser',
    'only lib/platform and the entrypoints know the browser',
    {
      'lib/platform/tabs.ts': `import { browser } from 'wxt/browser'\nawait browser.tabs.query({})`,
      'lib/render/view.ts': `import { browser } from 'wxt/browser'\nconst a = 'chrome://version'`,
      'lib/ui/view.ts': `await chrome.storage.local.get()`,
    },
    ['lib/render/view.ts uses wxt/browser', 'lib/ui/view.ts uses chrome.storage'],
  ],
  [
    'noImportCircles',
    'imports make no circle',
    {
      'lib/ui/c.ts': `import './a'`,
      'lib/ui/a.ts': `import './b'`,
      'lib/ui/b.ts': `import './c'\nimport './d'`,
      'lib/ui/d.ts': `import type { A } from './a'`,
    },
    ['lib/ui/a.ts -> lib/ui/b.ts -> lib/ui/c.ts', 'lib/ui/a.ts -> lib/ui/b.ts -> lib/ui/d.ts'],
  ],
  [
    'kebabCaseNames',
    'names are in kebab-case',
    { 'lib/ui/EntityList.tsx': '', 'lib/ui/entity-list.test.ts': '' },
    ['lib/ui/EntityList.tsx'],
  ],
  [
    'noDrawersOrBarrels',
    'no drawers for anything, no barrels',
    {
      'lib/ui/string-utils.ts': '',
      'lib/helpers/a.ts': '',
      'lib/ui/index.ts': '',
      'lib/ui/serviceable.ts': '',
    },
    ['lib/ui/string-utils.ts', 'lib/helpers/a.ts', 'lib/ui/index.ts'],
  ],
  [
    'noLongFiles',
    'no file of code over 300 lines',
    { 'lib/ui/long.ts': '\n'.repeat(301), 'lib/analyze/words/names.ts': '\n'.repeat(2000) },
    ['lib/ui/long.ts has 301 lines'],
  ],
]

describe.each(cases)('%s', (name, meaning, broken, breaches) => {
  it(meaning, () => {
    expect(rules[name](tree)).toEqual([])
  })

  it('sees a breach', () => {
    expect(rules[name](new Map(Object.entries(broken)))).toEqual(breaches)
  })
})

it('every rule has its case', () => {
  expect(cases.map(([name]) => name).toSorted()).toEqual(Object.keys(rules).toSorted())
})

it('the tree that is checked is the project', () => {
  expect(tree.size).toBeGreaterThan(50)
  expect(findSpecifiers(tree.get('lib/model/analysis.ts') ?? '')).toEqual(['./span'])
})

const readme = join(root, 'README.md')

describe.skipIf(!existsSync(readme))('the README (skipped while there is none)', () => {
  it('names folders that exist', () => {
    const rows = readFileSync(readme, 'utf8').matchAll(/^\|\s*`([\w./-]+\/)`/gmu)
    const folders = [...rows].map((row) => row[1] ?? '')
    expect(folders.length).toBeGreaterThan(5)
    expect(folders.filter((folder) => !existsSync(join(root, folder)))).toEqual([])
  })

  it('names each folder of lib', () => {
    const text = readFileSync(readme, 'utf8')
    const parts = [...tree.keys()].flatMap((path) => /^lib\/[^/]+\//u.exec(path)?.[0] ?? [])
    expect([...new Set(parts)].filter((part) => !text.includes(`\n| \`${part}\``))).toEqual([])
  })
})
