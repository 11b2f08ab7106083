import { describe, expect, test } from 'vitest'
import { findQuotations } from '../../../../lib/analyze/quotations/find-quotations'
import { readPlainText } from '../../../../lib/analyze/read-plain-text'

/** The cost of each once grew with the square of its length. */
const hostile: [string, (n: number) => string][] = [
  ['single marks that never close', (n) => '‘a '.repeat(n)],
  ['double and single marks that never close', (n) => '“a ‘b '.repeat(n)],
  ['guillemets that never close', (n) => '« a « b '.repeat(n)],
  ['quotations inside one quotation', (n) => `“${'He said ‘no’ and ‘yes’ '.repeat(n)}”`],
  ['verbs without a subject', (n) => 'said '.repeat(n)],
]

describe('hostile text', () => {
  test.each(hostile)('%s cost no more than their length', (_, write) => {
    const article = readPlainText(write(40_000))
    const before = process.cpuUsage()
    findQuotations(article, [], [], [])
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(1500)
  })
})
