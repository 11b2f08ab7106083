import type { Candidate } from './find-fuzzy'
import type { Wanted } from './rate-place'

/** Of more places than this only those with most of the context around them are looked at closely. */
const most = 24

interface Hit extends Candidate {
  run: number
}

/** Finds the quote word for word; where it stands often, at the places that have most of its context. */
export function findExact(text: string, { quote, before, behind, hint }: Wanted): Candidate[] {
  let hits: Hit[] = []
  const keepBest = (): void => {
    hits.sort((a, b) => b.run - a.run || Math.abs(a.start - hint) - Math.abs(b.start - hint))
    hits = hits.slice(0, most)
  }
  for (let start = text.indexOf(quote); start >= 0;) {
    const end = start + quote.length
    hits.push({
      start,
      end,
      quote: 1,
      run: runBefore(text, start, before.full) + runBehind(text, end, behind.full),
    })
    // Two overlapping places of one quote are one place to the reader; and a page of one letter must end too.
    start = text.indexOf(quote, end)
    if (hits.length >= most * 20) keepBest()
  }
  keepBest()
  return hits
}

function runBefore(text: string, start: number, context: string): number {
  let run = 0
  while (run < context.length && text[start - 1 - run] === context[run]) run += 1
  return run
}

function runBehind(text: string, end: number, context: string): number {
  let run = 0
  while (run < context.length && text[end + run] === context[run]) run += 1
  return run
}
