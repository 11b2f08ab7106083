import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const rows = [
  ...readFileSync('docs/security.md', 'utf8').matchAll(/^\| `([a-z\d-]+)` \| [^|]+ \| ([^|]+) \|$/gmu),
]

test('the page on security has each case once', () => {
  expect(rows).toHaveLength(41)
  expect(new Set(rows.map(([, id]) => id)).size).toBe(41)
})

test.each(rows.map(([, id = '', where = '']) => [id, where] as const))(
  '%s is held by a test, or it is said why not',
  (id, where) => {
    const file = /^`(tests\/[^`]+)`$/u.exec(where)?.[1]
    if (!file) {
      expect(where).toMatch(/^[A-Z].{30,}\.$/u)
      return
    }
    const titles = readFileSync(file, 'utf8').match(/['"`](?:[a-z\d-]+(?:, |: ))+/gu) ?? []
    expect(titles.some((title) => title.slice(1).split(/, |: /u).includes(id))).toBe(true)
  },
)
