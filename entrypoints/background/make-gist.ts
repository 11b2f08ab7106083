import { buildGist } from '../../lib/card/build-gist'
import type { CardSource, GistContent } from '../../lib/card/card-content'
import { openClipStore } from '../../lib/clips/clip-store'
import { correctAnalysis } from '../../lib/clips/correct-analysis'
import { openCorrectionStore } from '../../lib/clips/correction-store'
import type { Analysis, SummaryLength } from '../../lib/model/analysis'
import type { CorrectionChange } from '../../lib/model/correction'
import { i18n } from '../../lib/platform/i18n'
import type { TabReading } from '../../lib/platform/read-tab'
import { analyzeArticle, outlineArticle } from './analyze-article'
import { readCardWords, readCountedWords } from './read-card-words'

/** The gist of an article in two steps, because names take several times as long to find as the sentences that tell it. */
export interface Gist {
  /** Title, facts and sentences. */
  outline: GistContent
  /** With names, quotation and what the reader has kept, or with a notice that these could not be found. */
  finish(): Promise<GistContent>
}

/** Makes the gist of an article that was read. */
export function makeGist(
  { article, isPrivate }: TabReading,
  source: CardSource,
  length: SummaryLength,
): Gist {
  const { analysis: outline, summaries } = outlineArticle(article)
  const given = { article, summaries, source, words: readCardWords(), counted: readCountedWords() }
  const build = (analysis: Analysis, isSaved: boolean, isWhole: boolean): GistContent => ({
    ...buildGist({ ...given, analysis, isSaved, isWhole }),
    isPrivate,
    length,
  })
  return {
    outline: build(outline, false, false),
    async finish() {
      const kept = readKept(article.url)
      try {
        const found = await analyzeArticle(article)
        const { isSaved, changes } = await kept
        return build(correctAnalysis(article.text, found, changes), isSaved, true)
      } catch (error) {
        console.error(error)
        const { isSaved } = await kept
        return { ...build(outline, isSaved, true), notice: i18n.t('analysisFailed') }
      }
    },
  }
}

/** What the reader has kept of an address: a clip, and what they put right. */
async function readKept(url: string): Promise<{ isSaved: boolean; changes: CorrectionChange[] }> {
  try {
    const [clips, corrections] = await Promise.all([openClipStore(), openCorrectionStore()])
    const [clip, stored] = await Promise.all([clips.findByUrl(url), corrections.listFor(url)])
    return { isSaved: clip !== undefined, changes: stored.map(({ change }) => change) }
  } catch {
    // Without the store the gist is still worth reading, as the machine sees it.
    return { isSaved: false, changes: [] }
  }
}
