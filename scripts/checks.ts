import type { Check } from './run-side-by-side'

/** What can be told of the source without running it. */
export const staticChecks = [
  ['format:check', 'the format of every file'],
  ['lint', 'the linter, with types'],
  ['types', 'the types, and that the core knows no browser'],
  ['unused', 'that nothing is left over'],
] as const satisfies Check[]

/** The tests in browsers need both. */
export const builds = [
  ['build', 'the build for Chrome and Edge'],
  ['build:firefox', 'the build for Firefox'],
] as const satisfies Check[]
