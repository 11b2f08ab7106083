import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const build = join(import.meta.dirname, '../../.output/chrome-mv3')
/** The most that a page's own code may weigh, packed, in bytes. What is loaded only when it is asked for, as the map is, does not count. */
const most = 120_000

/** The scripts that a page loads of itself: those it names, and what they import without being asked. */
function findScripts(page: string): Set<string> {
  const markup = readFileSync(join(build, page), 'utf8')
  const found = new Set<string>()
  const visit = (path: string): void => {
    if (found.has(path)) return
    found.add(path)
    const code = readFileSync(join(build, path), 'utf8')
    for (const [, imported = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/gu))
      visit(posix.join(posix.dirname(path), imported))
  }
  for (const [, source = ''] of markup.matchAll(/(?:src|href)="\/?([^"]+\.js)"/gu)) visit(source)
  return found
}

const pages = readdirSync(build).filter((name) => name.endsWith('.html'))

test.each(pages)('the code of %s weighs no more than it may', (page) => {
  const scripts = findScripts(page)
  // A page whose scripts are not found would pass for the lightest.
  expect(scripts.size).toBeGreaterThan(1)
  const bytes = [...scripts].reduce((sum, path) => sum + gzipSync(readFileSync(join(build, path))).length, 0)
  expect(bytes).toBeGreaterThan(10_000)
  expect(bytes).toBeLessThan(most)
})
