import type { Sentence } from '../model/analysis'
import type { AnalyzeInput } from './analyze'

/** Splits each block into sentences. */
export function findSentences({ text, blocks, lang }: AnalyzeInput): Sentence[] {
  const segmenter = new Intl.Segmenter(lang ?? 'en', { granularity: 'sentence' })
  return blocks.flatMap((block, index) =>
    [...segmenter.segment(text.slice(block.start, block.end))].flatMap(({ segment, index: offset }) => {
      const start = block.start + offset + (segment.length - segment.trimStart().length)
      const end = block.start + offset + segment.trimEnd().length
      return end > start ? [{ start, end, block: index }] : []
    }),
  )
}
