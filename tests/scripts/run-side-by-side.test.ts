import { expect, test } from 'vitest'
import { runSideBySide } from '../../scripts/run-side-by-side'

test('lists run at once, each in its order; what failed is counted and shown', async () => {
  const begun: string[] = []
  const said: string[] = []
  const run = async (script: string) => {
    begun.push(script)
    await Promise.resolve()
    return { script, ok: script !== 'b', output: `output of ${script}`, seconds: 1.2 }
  }
  const counts = await runSideBySide(
    [
      [
        ['a', 'first'],
        ['b', 'second'],
      ],
      [['c', 'third']],
    ],
    run,
    (line) => said.push(line),
  )
  expect(counts).toEqual({ passed: 2, failed: 1 })
  expect(begun).toEqual(['a', 'c', 'b'])
  expect(said).toEqual([
    '● a: first: passed (1 s)',
    '● c: third: passed (1 s)',
    '● b: second: FAILED (1 s)',
    'output of b',
  ])
})
