import { staticChecks } from './checks'
import { runSideBySide } from './run-side-by-side'

/** All that needs no browser, in less than a minute: to be run before each commit. */
// A look before a commit: random input is tried in earnest by the tests as a whole.
process.env['FUZZ_RUNS'] ??= '40'

const start = performance.now()
const counts = await runSideBySide([staticChecks, [['unit', 'the tests that need no browser']]])
console.log(
  `${counts.passed} passed, ${counts.failed} failed, in ${((performance.now() - start) / 1000).toFixed(0)} s`,
)
process.exitCode = counts.failed > 0 ? 1 : 0
