import { analyze } from '../../lib/analyze/analyze'
import { findSentences } from '../../lib/analyze/find-sentences'
import { readNerModel, type NerModel } from '../../lib/analyze/ner/model'
import { summarizeEach } from '../../lib/analyze/summary/summarize'
import { summaryLengths, type Analysis, type SummaryLength } from '../../lib/model/analysis'
import type { Article } from '../../lib/model/article'
import { fetchNerModel } from '../../lib/platform/fetch-ner-model'

let model: Promise<NerModel> | undefined

/** Loads the name tagger's model from the package, once for as long as the worker lives. */
export function loadModel(): Promise<NerModel> {
  model ??= fetchNerModel()
    .then(readNerModel)
    .catch((error: unknown) => {
      // The next article tries again.
      model = undefined
      throw error
    })
  return model
}

export interface GistAnalysis {
  analysis: Analysis
  summaries: Record<SummaryLength, number[]>
}

/** The sentences of an article and its summary in each length that the card offers, without anybody's name: that takes longer. */
export function outlineArticle(article: Article): GistAnalysis {
  const sentences = findSentences(article)
  const [one = [], three = [], five = []] = summarizeEach(article, sentences, summaryLengths)
  const analysis = { sentences, mentions: [], entities: [], quotations: [], summary: { sentences: three } }
  return { analysis, summaries: { 1: one, 3: three, 5: five } }
}

/** The whole analysis. Here, because a service worker can start no worker. */
export const analyzeArticle = async (article: Article): Promise<Analysis> =>
  analyze(article, { model: await loadModel(), sentences: 3 })
