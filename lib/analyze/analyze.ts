import type { Analysis } from '../model/analysis'
import type { AnalyzeInput } from './analyze-input'
import { joinEntities } from './entities/join-entities'
import { findSentences } from './find-sentences'
import { findMentions } from './ner/find-mentions'
import type { NerModel } from './ner/model'
import { findQuotations } from './quotations/find-quotations'
import { summarize } from './summary/summarize'

export interface AnalyzeOptions {
  /** The name tagger's weights; without them no names are found. */
  model?: NerModel
  /** Length of the summary in sentences; 3 unless told. */
  sentences?: number
}

/**
 * Finds who is in an article, where it happens, who said what, and its gist.
 * Deterministic and plain JSON; offsets are UTF-16 positions in `article.text`.
 */
export function analyze(article: AnalyzeInput, options: AnalyzeOptions = {}): Analysis {
  const sentences = findSentences(article)
  const found = findMentions(article, sentences, options.model)
  const { mentions, entities } = joinEntities(article, sentences, found)
  const quotations = findQuotations(article, sentences, mentions, entities)
  const summary = summarize(article, sentences, options.sentences ?? 3)
  return { sentences, mentions, entities, quotations, summary }
}
