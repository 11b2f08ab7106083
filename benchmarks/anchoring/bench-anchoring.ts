import { parseArgs } from 'node:util'
import { anchorAnnotation } from '../../lib/clips/anchor/anchor-annotation'
import { findByIndexOf } from './index-of'
import { readCases, type Case } from './read-cases'
import { judge, type Verdict } from './judge'

type Anchor = (one: Case) => { start: number; end: number } | undefined

interface Result {
  kind: string
  page: string
  verdict: Verdict
  milliseconds: number
}

const anchors: Record<string, Anchor> = {
  Lede: ({ text, selectors }) => anchorAnnotation(text, selectors),
  indexOf: ({ text, selectors }) => findByIndexOf(text, selectors),
}

function measure(cases: Case[], anchor: Anchor): Result[] {
  // Once unmeasured: what counts is a reader's second mark, not the compiler's warming up.
  for (const one of cases.slice(0, 100)) anchor(one)
  return cases.map((one) => {
    const begun = performance.now()
    const found = anchor(one)
    const milliseconds = performance.now() - begun
    return { kind: one.kind, page: one.page, verdict: judge(one, found), milliseconds }
  })
}

const share = (results: Result[], ...verdicts: Verdict[]): string => {
  const count = results.filter(({ verdict }) => verdicts.includes(verdict)).length
  return results.length > 0 ? ((100 * count) / results.length).toFixed(1) : '-'
}

function p95(results: Result[]): string {
  const sorted = results.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b)
  return (sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0).toFixed(1)
}

function row(name: string, results: Result[]): string {
  const there = results.filter(
    ({ verdict }) => verdict === 'right' || verdict === 'wrong' || verdict === 'missed',
  )
  const gone = results.filter(({ verdict }) => verdict === 'given up' || verdict === 'invented')
  const cells = [
    String(results.length),
    share(there, 'right'),
    share(there, 'wrong'),
    share(there, 'missed'),
    share(gone, 'given up'),
    p95(results),
  ]
  return `  ${name.padEnd(20)}${cells.map((cell) => cell.padStart(10)).join('')}\n`
}

function report(name: string, results: Result[]): void {
  process.stdout.write(
    `\n${name}\n  ${''.padEnd(20)}${['cases', 'right', 'wrong', 'missed', 'given up', 'p95 ms'].map((cell) => cell.padStart(10)).join('')}\n`,
  )
  for (const kind of [...new Set(results.map((one) => one.kind))].toSorted())
    process.stdout.write(
      row(
        kind,
        results.filter((one) => one.kind === kind),
      ),
    )
  process.stdout.write(row('all', results))
  // Settings are chosen on these pages: how far two halves of them differ says how much to trust the sum.
  for (const half of [0, 1])
    process.stdout.write(
      row(
        `half ${half + 1} of pages`,
        results.filter(({ page }) => hash(page) % 2 === half),
      ),
    )
}

const hash = (page: string): number =>
  page.split('').reduce((sum, character) => sum * 31 + character.charCodeAt(0), 7)

const { values } = parseArgs({
  options: { data: { type: 'string' }, failures: { type: 'boolean', default: false } },
})
const cases = values.data ? await readCases(values.data) : []
if (cases.length === 0)
  process.stdout.write(
    'No data: --data DIR takes a folder of .jsonl files with "sel", "text", "start" and "expect".\n',
  )
else
  for (const [name, anchor] of Object.entries(anchors)) {
    const results = measure(cases, anchor)
    report(name, results)
    if (values.failures && name === 'Lede')
      for (const [index, { kind, verdict }] of results.entries())
        if (verdict !== 'right' && verdict !== 'given up') {
          const one = cases[index]
          const found = one && anchor(one)
          process.stdout.write(
            `  ${verdict} ${kind} ${JSON.stringify({ ...one?.selectors.quote, expect: one?.expect, found: found && one?.text.slice(found.start, found.end), at: found, truth: one?.start, hint: one?.selectors.position.start, score: found && 'score' in found ? found.score : undefined })}\n`,
          )
        }
  }
