import { runNpm } from './run-npm'

/** Runs the tests with random input ten thousand times each; FUZZ_RUNS and FUZZ_SEED say otherwise. */
process.env['FUZZ_RUNS'] ??= '10000'
const ok = runNpm([
  'exec',
  '--',
  'vitest',
  'run',
  '--project',
  'unit',
  '--project',
  'dom',
  '.fuzz.',
  ...process.argv.slice(2),
])
process.exitCode = ok ? 0 : 1
