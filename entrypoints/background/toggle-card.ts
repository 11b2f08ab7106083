import { browser } from 'wxt/browser'
import { buildGist } from '../../lib/card/build-gist'
import type { CardContent, CardSource } from '../../lib/card/card-content'
import cardStyles from '../../lib/card/card.css?inline'
import highlights from '../../lib/card/highlights.css?inline'
import { openClipStore } from '../../lib/clips/clip-store'
import { correctAnalysis } from '../../lib/clips/correct-analysis'
import { openCorrectionStore } from '../../lib/clips/correction-store'
import type { CorrectionChange } from '../../lib/model/correction'
import type { RefusalReason } from '../../lib/model/refusal'
import type { TabReading } from '../../lib/platform/read-tab'
import { readSettings } from '../../lib/platform/settings'
import { showMarks } from '../../lib/platform/show-marks'
import { analyzeArticle, loadModel } from './analyze-article'
import { injectScript } from './inject-script'
import { openPopup } from './open-popup'
import { readPageStyles } from './read-page-styles'
import { readSource } from './read-source'
import { explain, readCardWords, readCountedWords, sayPending } from './read-card-words'

/** After so many milliseconds the card says that it is on its way. */
const patience = 350

/** Where these are the reason, the page can show no card, and the popup says why. */
const withoutCard: RefusalReason[] = ['browser-page', 'store', 'pdf', 'file', 'not-loaded', 'gone']

/** Shows the gist of a tab's article in the page, or closes the card that is open there. */
export async function toggleCard(tabId: number): Promise<void> {
  // Not waited for here: it loads while the page is read. Its failure is said with the article.
  loadModel().catch(() => undefined)
  const injected = await injectScript(tabId, '/card.js')
  if (!injected) await openPopup(tabId)
  // True says that a card was open, which is closed now.
  else if (injected.result !== true) await showCard(tabId, 'page')
}

/** Makes the card of a tab, into which its script must have been injected, from a source. */
export async function showCard(tabId: number, source: CardSource): Promise<void> {
  const pending = setTimeout(() => void showInPage(tabId, sayPending()), patience)
  // Without it places are gone to, but not lit; the card need not wait for it.
  browser.scripting.insertCSS({ target: { tabId }, css: highlights }).catch(() => undefined)
  const result = await readSource(tabId, source)
  const content = 'reason' in result ? explain(result.reason) : await makeGist(result, source)
  clearTimeout(pending)
  const isImpossible = 'reason' in result && withoutCard.includes(result.reason)
  if (isImpossible || !(await showInPage(tabId, content))) await openPopup(tabId)
  else await showMarks(tabId)
}

async function makeGist({ article, isPrivate }: TabReading, source: CardSource): Promise<CardContent> {
  try {
    const [{ analysis: found, summaries }, { isSaved, changes }] = await Promise.all([
      analyzeArticle(article),
      readKept(article.url),
    ])
    const analysis = correctAnalysis(article.text, found, changes)
    const words = readCardWords()
    const gist = buildGist({
      article,
      analysis,
      summaries,
      source,
      isSaved,
      words,
      counted: readCountedWords(),
    })
    return { ...gist, isPrivate, length: (await readSettings()).summaryLength }
  } catch (error) {
    console.error(error)
    return explain('failed')
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

/** False where the document can show no card. One that the reader has closed meanwhile stays closed. */
async function showInPage(tabId: number, content: CardContent): Promise<boolean> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      args: [content, await readPageStyles(cardStyles)],
      injectImmediately: true,
      func: (shown: CardContent, inStyles: string) => globalThis.ledeCard?.show(shown, inStyles) ?? true,
    })
    return frame?.result === true
  } catch {
    return false
  }
}
