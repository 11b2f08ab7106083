import type { RefusalReason } from '../model/refusal'

/** The names of the strings that say why there is nothing to read. */
export const refusalWords = {
  'no-article': ['noArticleTitle', 'noArticle'],
  empty: ['emptyTitle', 'empty'],
  'browser-page': ['browserPageTitle', 'browserPage'],
  store: ['storeTitle', 'store'],
  pdf: ['pdfTitle', 'pdf'],
  file: ['fileTitle', 'file'],
  'not-html': ['notHtmlTitle', 'notHtml'],
  'not-loaded': ['notLoadedTitle', 'notLoaded'],
  'still-loading': ['stillLoadingTitle', 'stillLoading'],
  gone: ['goneTitle', 'gone'],
  failed: ['failedTitle', 'failed'],
} as const satisfies Record<RefusalReason, readonly [title: string, body: string]>
