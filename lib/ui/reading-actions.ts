import { openClipStore } from '../clips/clip-store'
import type { KeptPicture } from '../clips/keep-pictures'
import type { Analysis } from '../model/analysis'
import type { Article } from '../model/article'
import { startAnalyzer, type Analyzer } from '../platform/analyzer'
import { openOptions, openPage } from '../platform/open-page'
import { askToPersist } from '../platform/storage-room'

/** What a surface can do with the article it shows. */
export interface ReadingActions {
  analyze: (article: Article) => Promise<Analysis>
  /** Resolves once the article is on disk. */
  save: (article: Article, analysis?: Analysis, pictures?: KeptPicture[]) => Promise<void>
  openLibrary: () => void
  openOptions: () => void
  /** Absent where the article is in a tab of its own already. */
  openInTab?: () => void
  /** Lets the reader point at the text in the page; absent where there is no live page. */
  pick?: () => void
  /** Absent where there is no live page beside which it could be. */
  openPanel?: () => void
}

/** The actions that all surfaces have. The analyzer starts at once, so that it is warm when the text comes. */
export function makeReadingActions(analyzer: Analyzer = startAnalyzer()): ReadingActions {
  return {
    analyze: (article) => analyzer.analyze(article),
    save: async (article, analysis, pictures) => {
      // Within the click. What the browser answers changes nothing of the saving.
      askToPersist().catch(() => undefined)
      const store = await openClipStore()
      await store.save(article, analysis, pictures)
    },
    openLibrary: () => void openPage('/library.html'),
    openOptions: () => void openOptions(),
  }
}
