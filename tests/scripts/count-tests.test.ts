import { describe, expect, it } from 'vitest'
import { countTests, writeCounts } from '../../scripts/count-tests'

const file = (status: 'passed' | 'failed', ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((one) => ({ status: one })),
})

describe('countTests', () => {
  it('counts each test as one', () => {
    const testResults = [
      file('passed', 'passed', 'passed', 'pending'),
      file('failed', 'passed', 'failed', 'todo'),
    ]
    expect(countTests({ testResults })).toEqual({ passed: 3, failed: 1, skipped: 2 })
  })

  it('counts a file that could not be loaded, or whose hook failed, as one failure', () => {
    expect(countTests({ testResults: [file('failed')] }).failed).toBe(1)
    expect(countTests({ testResults: [file('failed', 'skipped', 'skipped')] })).toEqual({
      passed: 0,
      failed: 1,
      skipped: 2,
    })
  })
})

describe('writeCounts', () => {
  it('names what was skipped only where something was', () => {
    expect(writeCounts({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed')
    expect(writeCounts({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped')
  })
})
