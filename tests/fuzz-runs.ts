/**
 * How a test with random input runs: 200 times, or as often as FUZZ_RUNS says; with a new seed each time, which is
 * printed, or with the one that FUZZ_SEED says, so that a failure can be seen again.
 */
export function fuzzRuns(name: string): { numRuns: number; seed: number } {
  const numRuns = Number(process.env['FUZZ_RUNS'] ?? 200)
  const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31)
  console.log(`${name}: ${numRuns} runs, FUZZ_SEED=${seed}`)
  return { numRuns, seed }
}
