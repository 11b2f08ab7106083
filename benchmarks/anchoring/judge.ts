import type { Span } from '../../lib/model/span'
import type { Case } from './read-cases'

export type Verdict = 'right' | 'wrong' | 'missed' | 'given up' | 'invented'

/** Right is the very stretch, letter by letter, at its own place or at one that has the same words and cannot be told apart. */
export function judge({ text, start, expect }: Case, found: Span | undefined): Verdict {
  if (expect === null || start === null) return found ? 'invented' : 'given up'
  if (!found) return 'missed'
  return found.start === start && text.slice(found.start, found.end) === expect ? 'right' : 'wrong'
}
