import { browser } from 'wxt/browser'
import type { CardSource } from '../../lib/card/card-content'
import type { CardStart } from '../../lib/card/card-start'
import highlights from '../../lib/card/highlights.css?inline'
import type { SummaryLength } from '../../lib/model/analysis'
import type { Refusal, RefusalReason } from '../../lib/model/refusal'
import { readStarted, type TabReading } from '../../lib/platform/read-tab'
import type { ReadableTab } from '../../lib/platform/started-reading'
import { readSettings } from '../../lib/platform/settings'
import { showMarks } from '../../lib/platform/show-marks'
import { loadModel } from './analyze-article'
import { injectScript } from './inject-script'
import { makeGist } from './make-gist'
import { openPopup } from './open-popup'
import { explain, sayPending } from './read-card-words'
import { readSource } from './read-source'
import { handLook, readCardLook, showInPage } from './show-in-page'

/** After so many milliseconds the card says that it is on its way. */
const patience = 350

/** Where these are the reason, the page can show no card, and the popup says why. */
const withoutCard: RefusalReason[] = ['browser-page', 'store', 'pdf', 'file', 'not-loaded', 'gone']

/** Shows the gist of a tab's article in the page, or closes the card that is open there. */
export async function toggleCard(tabId: number): Promise<void> {
  const injecting = injectScript(tabId, '/card.js')
  const look = readCardLook()
  const handed = look.then((known) => handLook(tabId, known))
  // While the page is read. Its failure is said with the names.
  loadModel().catch(() => undefined)
  const start = injecting.then((injected) => (injected?.result ?? undefined) as CardStart | undefined)
  // What else is to be known of the tab is asked meanwhile.
  const started = readStarted({ tab: findTab(tabId), page: start.then((said) => said?.reading) })
  if (!(await injecting)) return openPopup(tabId)
  const said = await start
  if (said?.wasOpen) return undefined
  const wanted = await look
  // The browser may have refused the page just after the key; by now it has let the card's script in.
  if (!(await handed)) await handLook(tabId, wanted)
  return showReading(tabId, 'page', said?.reading ? started : readSource(tabId, 'page'), wanted.length)
}

/** Makes the card of a tab, into which its script must have been injected, from a source. */
export async function showCard(tabId: number, source: CardSource): Promise<void> {
  const { summaryLength } = await readSettings()
  await showReading(tabId, source, readSource(tabId, source), summaryLength)
}

async function findTab(tabId: number): Promise<ReadableTab | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined)
  return tab && { id: tabId, url: tab.url, status: tab.status, incognito: tab.incognito }
}

async function showReading(
  tabId: number,
  source: CardSource,
  reading: Promise<TabReading | Refusal>,
  length: SummaryLength,
): Promise<void> {
  const pending = setTimeout(() => void showInPage(tabId, sayPending()), patience)
  const read = await reading
  const gist = 'reason' in read ? undefined : makeGist(read, source, length)
  clearTimeout(pending)
  const isImpossible = 'reason' in read && withoutCard.includes(read.reason)
  const content = 'reason' in read ? explain(read.reason) : gist?.outline
  if (isImpossible || !content || !(await showInPage(tabId, content))) return openPopup(tabId)
  // Without it places are gone to, but not lit; the card need not wait for it.
  browser.scripting.insertCSS({ target: { tabId }, css: highlights }).catch(() => undefined)
  if (gist) await showInPage(tabId, await gist.finish())
  await showMarks(tabId)
}
