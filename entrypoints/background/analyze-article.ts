import { analyze } from '../../lib/analyze/analyze'
import { readNerModel, type NerModel } from '../../lib/analyze/ner/model'
import { summarize } from '../../lib/analyze/summary/summarize'
import type { SummaryLength } from '../../lib/model/analysis'
import type { Analysis } from '../../lib/model/analysis'
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

/** Analyses an article with a summary of each length that the card offers. Here, because a service worker can start no worker. */
export async function analyzeArticle(article: Article): Promise<GistAnalysis> {
  const analysis = analyze(article, { model: await loadModel(), sentences: 3 })
  const summaryOf = (length: SummaryLength): number[] =>
    summarize(article, analysis.sentences, length).sentences
  return { analysis, summaries: { 1: summaryOf(1), 3: analysis.summary.sentences, 5: summaryOf(5) } }
}
