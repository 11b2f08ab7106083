import type { Entity, Mention } from '../../model/analysis'
import type { Block } from '../../model/article'
import type { AnalyzeInput } from '../analyze-input'
import { type Cue, findCues } from './find-cues'
import { findNounPhrases } from './find-noun-phrases'
import { indexPhrases, type PhraseIndex } from './phrase-index'
import { findQuotedSpans, type QuotedSpan } from './find-quoted-spans'
import { type OutsideToken, tokenizeOutside } from './tokenize-outside'

/** What the text outside of the quotations tells, read once for the whole article. */
export interface Scene {
  text: string
  spans: QuotedSpan[]
  tokens: OutsideToken[]
  index: PhraseIndex
  cues: Cue[]
  /** For each noun phrase, the indexes of the cues whose subject it is. */
  cuesOf: Map<number, number[]>
  /** Token index of each outermost span. */
  tokenOf: Map<number, number>
  mentions: Mention[]
  entities: Entity[]
  /** Whether the article has double marks, so that single ones are the lesser. */
  doubleMarks: boolean
  /** For each mention that was asked for, what the words beside it call it. */
  rolesOf: Map<number, string[]>
}

/** Reads the tokens, noun phrases and cues of an article. */
export function readScene(
  { text, blocks }: Pick<AnalyzeInput, 'text' | 'blocks'>,
  mentions: Mention[],
  entities: Entity[],
): Scene {
  return readSceneOf(text, blocks, findQuotedSpans(text, blocks), mentions, entities)
}

/** The same where the quoted spans are known. */
export function readSceneOf(
  text: string,
  blocks: Block[],
  spans: QuotedSpan[],
  mentions: Mention[],
  entities: Entity[],
): Scene {
  const tokens = tokenizeOutside(text, blocks, spans)
  const index = indexPhrases(findNounPhrases(tokens, mentions))
  const cues = findCues(tokens, index)
  const cuesOf = new Map<number, number[]>()
  for (const [i, { subject }] of cues.entries()) {
    const own = cuesOf.get(subject)
    if (own) own.push(i)
    else cuesOf.set(subject, [i])
  }
  const tokenOf = new Map<number, number>()
  for (const [i, token] of tokens.entries()) if (token.kind === 'quote') tokenOf.set(token.quote, i)
  const doubleMarks = spans.some(({ start }) => !/['‘‚]/u.test(text[start] ?? ''))
  const rolesOf = new Map<number, string[]>()
  return { text, spans, tokens, index, cues, cuesOf, tokenOf, mentions, entities, doubleMarks, rolesOf }
}
