import { browser } from 'wxt/browser'
import type { Analysis } from '../model/analysis'
import type { Article } from '../model/article'
import { defaultSettings, readSettings } from './settings'

export interface AnalyzerRequest extends Pick<Article, 'text' | 'blocks' | 'title' | 'lang'> {
  /** Length of the summary. */
  sentences: number
}
export type AnalyzerReply = { analysis: Analysis } | { error: string }

/** A worker that has its model loading from the first moment on, so that it is warm when the text arrives. */
export interface Analyzer {
  /** Rejects where the worker has failed. Articles that come together are analysed one after the other. */
  analyze(article: Article): Promise<Analysis>
}

/** Starts the analysis off the page's main thread: the text can be read and scrolled meanwhile. */
export function startAnalyzer(): Analyzer {
  const worker = new Worker(browser.runtime.getURL('/analyzer.js'))
  // Read while the worker starts; without it the summary has its usual length.
  const length = readSettings().then(
    ({ summaryLength }) => summaryLength,
    () => defaultSettings.summaryLength,
  )
  let last: Promise<unknown> = Promise.resolve()
  return {
    analyze: (article) => {
      const analysis = last.then(async () => ask(worker, article, await length))
      last = analysis.catch(() => undefined)
      return analysis
    },
  }
}

/** A reply does not say which article it is for: only one may be asked for at a time. */
function ask(worker: Worker, { text, blocks, title, lang }: Article, sentences: number): Promise<Analysis> {
  const answered = new AbortController()
  const { signal } = answered
  const asked = new Promise<Analysis>((resolve, reject) => {
    const onReply = ({ data }: MessageEvent<AnalyzerReply>): void => {
      if ('analysis' in data) resolve(data.analysis)
      else reject(new Error(data.error))
    }
    worker.addEventListener('message', onReply, { signal })
    worker.addEventListener('error', (event) => reject(new Error(event.message)), { signal })
    worker.postMessage({ text, blocks, title, lang, sentences } satisfies AnalyzerRequest)
  })
  return asked.finally(() => answered.abort())
}
