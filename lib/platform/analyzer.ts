import { browser } from 'wxt/browser'
import type { Analysis } from '../model/analysis'
import type { Article } from '../model/article'

export type AnalyzerRequest = Pick<Article, 'text' | 'blocks' | 'title' | 'lang'>
export type AnalyzerReply = { analysis: Analysis } | { error: string }

/** A worker that has its model loading from the first moment on, so that it is warm when the text arrives. */
export interface Analyzer {
  /** Rejects where the worker has failed; one article at a time. */
  analyze(article: Article): Promise<Analysis>
}

/** Starts the analysis off the page's main thread: the text can be read and scrolled meanwhile. */
export function startAnalyzer(): Analyzer {
  const worker = new Worker(browser.runtime.getURL('/analyzer.js'))
  return {
    analyze: ({ text, blocks, title, lang }) =>
      new Promise((resolve, reject) => {
        worker.addEventListener('message', ({ data }: MessageEvent<AnalyzerReply>) => {
          if ('analysis' in data) resolve(data.analysis)
          else reject(new Error(data.error))
        })
        worker.addEventListener('error', (event) => reject(new Error(event.message)))
        worker.postMessage({ text, blocks, title, lang } satisfies AnalyzerRequest)
      }),
  }
}
