/** What a run came to. */
export interface Counts {
  passed: number
  failed: number
  skipped: number
}

/** The part of Vitest's JSON report that is counted. */
export interface VitestReport {
  testResults: {
    name: string
    status: 'passed' | 'failed'
    assertionResults: { status: string }[]
  }[]
}

/** Counts each test as one, and a file whose tests could not even be found as one failure. */
export function countTests({ testResults }: VitestReport): Counts {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 }
  for (const file of testResults) {
    const before = counts.failed
    for (const { status } of file.assertionResults) {
      if (status === 'passed') counts.passed += 1
      else if (status === 'failed') counts.failed += 1
      else counts.skipped += 1
    }
    // A hook that throws leaves its tests unrun and the file failed.
    if (file.status === 'failed' && counts.failed === before) counts.failed += 1
  }
  return counts
}

/** The last line of `npm test`. */
export const writeCounts = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
