import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const readJson = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'))

interface LockedPackage {
  license?: string
  dependencies?: Record<string, string>
}

/** In the tree of the dependencies, but not in the package: a command line's options, and a DOM for Node. */
const notShipped = new Set(['commander', '@mixmark-io/domino'])

const { dependencies } = readJson('package.json') as { dependencies: Record<string, string> }
const { packages } = readJson('package-lock.json') as { packages: Record<string, LockedPackage> }

/** Each package that a reader gets, with its licence. */
function listShipped(): Map<string, string> {
  const found = new Map<string, string>()
  const visit = (name: string): void => {
    if (found.has(name) || notShipped.has(name)) return
    const locked = packages[`node_modules/${name}`]
    found.set(name, locked?.license ?? '')
    for (const needed of Object.keys(locked?.dependencies ?? {})) visit(needed)
  }
  // WXT is a tool, but its small runtime is packed, too.
  for (const name of ['wxt', ...Object.keys(dependencies)])
    if (name === 'wxt') found.set(name, 'MIT')
    else visit(name)
  return found
}

/** Names as people write them: `Papa Parse`, `papaparse`. */
const plain = (words: string): string => words.toLowerCase().replaceAll(/[^a-z0-9]/gu, '')
const lines = readFileSync(join(root, 'NOTICE'), 'utf8').split('\n- ')

test.each([...listShipped()])('NOTICE names %s and its licence, %s', (name, licence) => {
  const wanted = plain(name.replace(/^@[^/]+\//u, ''))
  const line = lines.find((one) => plain(one).includes(wanted))
  expect(line).toBeDefined()
  const licences =
    licence === 'OFL-1.1' ? ['Open Font License'] : licence.replaceAll(/[()]/gu, '').split(' OR ')
  expect(licences.every((one) => line?.includes(one))).toBe(true)
})

test('the packages come from the lock file, all of them', () => {
  expect(listShipped().size).toBeGreaterThan(Object.keys(dependencies).length)
  expect([...listShipped().values()]).not.toContain('')
})
