import { openBenchPage } from '../extraction/run-in-browser'
import { findBrowser } from '../../scripts/find-browser'
import { pageWithAll, pageWithBody } from './hostile-page'
import { readPayloads, type Payload } from './read-payloads'
import { walkHostile } from './walk-hostile'

/** Reads a page for each payload alone; says what is wrong with what left it, and how many were articles. */
async function readEach(payloads: readonly Payload[]): Promise<{ read: number; faults: string[] }> {
  const entry = new URL('in-page.ts', import.meta.url).pathname
  const { page, close } = await openBenchPage((await findBrowser('chromium')) ?? '', entry)
  const faults: string[] = []
  let read = 0
  try {
    for (const { name, text } of payloads)
      for (const markup of [pageWithBody(text), pageWithAll([text], 0)]) {
        const found = await page.evaluate(
          (source) =>
            (globalThis as unknown as { bench: typeof import('./in-page') }).bench.checkReading(source) ??
            null,
          markup,
        )
        if (found) read += 1
        for (const fault of found ?? []) faults.push(`${name}: ${fault}`)
      }
  } finally {
    await close()
  }
  return { read, faults }
}

const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
if (paths.length === 0)
  throw new Error('Name a folder of payloads or JSON lists: npm run bench:hostile -- FILE-or-FOLDER …')
const payloads = readPayloads(paths)
const start = performance.now()
const alone = await readEach(payloads)
console.log(
  `${payloads.length} payloads, each alone in two pages: ${alone.read} read, ${alone.faults.length} faults`,
)
for (const fault of alone.faults) console.log(`  ${fault}`)
const { faults, pages, saved, opened, imported } = await walkHostile(payloads)
console.log(`${pages} pages with all of them: ${saved} shown and saved; searched, exported in each format`)
console.log(`imported again: ${imported}; ${opened} clips opened`)
console.log(faults.write())
console.log(`${Math.round((performance.now() - start) / 1000)} s`)
process.exitCode = faults.total + alone.faults.length > 0 || saved < pages ? 1 : 0
