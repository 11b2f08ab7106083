import type { Analysis, Summary } from '../../model/analysis'
import type { AnalyzeInput } from '../analyze'

/** Chooses the sentences that tell the gist, verbatim and in the order of the text. */
export function summarize(
  { blocks }: AnalyzeInput,
  { sentences }: Omit<Analysis, 'summary'>,
  length: number,
): Summary {
  const body = sentences.flatMap((sentence, index) =>
    blocks[sentence.block]?.kind === 'paragraph' ? [index] : [],
  )
  return { sentences: body.slice(0, length) }
}
