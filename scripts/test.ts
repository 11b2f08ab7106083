import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countTests, writeCounts, type Counts, type VitestReport } from './count-tests'
import { ensureBrowser } from './ensure-browser'
import type { BrowserKind } from './machine'
import { builds, staticChecks } from './checks'
import { runNpm } from './run-npm'
import { runSideBySide } from './run-side-by-side'

async function findBrowsers(): Promise<void> {
  const kinds: [BrowserKind, string][] = [
    ['chromium', 'The tests in Chromium will fail.'],
    ['firefox', 'The tests in Firefox will be skipped.'],
  ]
  for (const [kind, consequence] of kinds) {
    try {
      console.log(`Browser for the tests: ${await ensureBrowser(kind)}`)
    } catch (error) {
      console.log(`${error instanceof Error ? error.message : String(error)} ${consequence}`)
    }
  }
}

function runTests(): Counts {
  console.log('\n● vitest: unit, document and browser tests')
  const folder = mkdtempSync(join(tmpdir(), 'lede-test-'))
  const file = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const ok = runNpm(['exec', '--', 'vitest', 'run', ...reporters])
  const counts = readReport(file)
  rmSync(folder, { recursive: true })
  // Errors outside of any test fail the run although every test passed.
  if (!ok && counts.failed === 0) counts.failed = 1
  return counts
}

function readReport(file: string): Counts {
  try {
    return countTests(JSON.parse(readFileSync(file, 'utf8')) as VitestReport)
  } catch (error) {
    console.log(`The tests left no report: ${String(error)}`)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

await findBrowsers()
const counts: Counts = { ...(await runSideBySide([staticChecks, builds])), skipped: 0 }
const tests = runTests()
counts.passed += tests.passed
counts.failed += tests.failed
counts.skipped += tests.skipped
console.log(writeCounts(counts))
process.exitCode = counts.failed > 0 ? 1 : 0
