import type { Entity, Mention, Quotation, Sentence } from '../../model/analysis'
import type { AnalyzeInput } from '../analyze'

/** Finds the quotations and who is said to have said them. */
export function findQuotations(
  { text }: AnalyzeInput,
  _sentences: Sentence[],
  _mentions: Mention[],
  _entities: Entity[],
): Quotation[] {
  return [...text.matchAll(/“[^”\n]+”/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    content: { start: match.index + 1, end: match.index + match[0].length - 1 },
    confidence: 'probable',
  }))
}
