import type { Sentence } from '../model/analysis'
import type { Article } from '../model/article'
import type { Span } from '../model/span'
import { knownLocale } from './known-locale'

/** What is spoken in one breath: a sentence, or a part of a very long one. */
export interface Utterance extends Span {
  /** Index into the article's blocks. */
  block: number
}

/** Longer ones are parted, in characters: Chromium falls silent in utterances of more than some fifteen seconds. */
const longest = 240

/**
 * An article as it is read aloud, in the order of the text. Code is left out: nobody wants to hear it. Without
 * `sentences` they are found by what Unicode says of the language.
 */
export function findUtterances(
  { text, blocks, lang }: Pick<Article, 'text' | 'blocks' | 'lang'>,
  sentences: Sentence[] | undefined,
): Utterance[] {
  const segmenter = new Intl.Segmenter(knownLocale(lang), { granularity: 'sentence' })
  const found =
    sentences ??
    blocks.flatMap(({ start, end }, block) =>
      [...segmenter.segment(text.slice(start, end))].map(({ index, segment }) => ({
        start: start + index,
        end: start + index + segment.trimEnd().length,
        block,
      })),
    )
  return found
    .filter(({ block }) => blocks[block]?.kind !== 'code')
    .flatMap((sentence) => part(text, sentence))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
}

/** Parts a sentence behind the last comma, or else the last space, that leaves a part short enough. */
function part(text: string, { start, end, block }: Utterance): Utterance[] {
  const parts: Utterance[] = []
  let from = start
  while (end - from > longest) {
    const window = text.slice(from, from + longest)
    const comma = Math.max(...[...window.matchAll(/[,;:،、，；]\s?|\s[–—]\s/gu)].map((at) => at.index + 1), 0)
    const cut = comma > longest / 4 ? comma : Math.max(window.lastIndexOf(' '), 0) || longest
    parts.push({ start: from, end: from + cut, block })
    from += cut
    while (from < end && /\s/u.test(text[from] ?? '')) from += 1
  }
  if (from < end) parts.push({ start: from, end, block })
  return parts
}
