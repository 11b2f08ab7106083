import { browser } from 'wxt/browser'
import type { MarkDetails, MarkerContent } from '../../lib/marker/live-mark'
import markerStyles from '../../lib/marker/marker.css?inline'
import type { Annotation } from '../../lib/model/annotation'
import type { Article } from '../../lib/model/article'
import type { Refusal } from '../../lib/model/refusal'
import type { Span } from '../../lib/model/span'
import { i18n } from '../../lib/platform/i18n'
import { readTab, type TabReading } from '../../lib/platform/read-tab'
import { showMarks } from '../../lib/platform/show-marks'
import annotationStyles from '../../lib/ui/styles/annotations.css?inline'
import { refusalWords } from '../../lib/ui/refusal-words'
import { injectScript } from './inject-script'
import { addAnalysis, findClip, keepMark, readDraft } from './keep-marks'
import { openPopup } from './open-popup'
import { readMarkerWords } from './read-marker-words'
import { readPageStyles } from './read-page-styles'

const styles = annotationStyles + markerStyles

/** After so many milliseconds the reader is told that the page is being read. */
const patience = 400

/** Marks what is selected in a tab's page and opens the bar at it; without a selection it lists the page's marks. */
export async function markSelection(tabId: number): Promise<void> {
  const injected = await injectScript(tabId, '/marker.js')
  if (!injected) return openPopup(tabId)
  if (injected.result === 'closed') return
  await showMarks(tabId)
  if (injected.result === 'selected') await markSelected(tabId)
  else await listMarks(tabId)
}

/** Opens the bar at a mark of a tab's page; false where the page has no such mark. */
export async function openMark(tabId: number, page: string, id: string): Promise<boolean> {
  const mark = (await findClip(page))?.annotations.find((one) => one.id === id)
  if (!mark || !(await injectScript(tabId, '/marker.js'))) return false
  await showMarks(tabId)
  return show(tabId, { kind: 'mark', mark: await describe(page, mark), words: readMarkerWords() })
}

async function markSelected(tabId: number): Promise<void> {
  const pending = setTimeout(() => say(tabId, i18n.t('loading'), ''), patience)
  const reading = await readAnyhow(tabId)
  clearTimeout(pending)
  if ('reason' in reading) {
    const [title, body] = refusalWords[reading.reason]
    say(tabId, i18n.t(title), i18n.t(body))
    return
  }
  const { article } = reading
  const span = await findSpan(tabId, article)
  if (!span) {
    say(tabId, i18n.t('liveOutsideTitle'), i18n.t('liveOutside'))
    return
  }
  if (reading.isPrivate && (await mustAsk(tabId, article.url))) {
    say(tabId, i18n.t('privateTitle'), i18n.t('privateAsk'))
    return
  }
  try {
    const id = await keepMark(article, span)
    await showMarks(tabId)
    await openMark(tabId, article.url, id)
    await addAnalysis(article, span, id)
  } catch (error) {
    console.error(error)
    say(tabId, i18n.t('liveFailedTitle'), i18n.t('saveFailed'))
  }
}

/** The pages of private windows of which the reader was asked whether something may be kept, until the worker dies. */
const asked = new Set<string>()

/** Whether the reader must still be asked before an article of a private window is kept. */
async function mustAsk(tabId: number, page: string): Promise<boolean> {
  const key = `${tabId} ${page}`
  if (asked.has(key) || (await findClip(page))) return false
  asked.add(key)
  return true
}

/** Also of a page that is still loading: what is selected is there. */
async function readAnyhow(tabId: number): Promise<TabReading | Refusal> {
  const reading = await readTab(tabId)
  return 'reason' in reading && reading.reason === 'still-loading' ? readTab(tabId, true) : reading
}

async function findSpan(tabId: number, { text, blocks }: Article): Promise<Span | undefined> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    args: [{ text, blocks }],
    func: (article: Pick<Article, 'text' | 'blocks'>) => globalThis.ledeMarker?.find(article) ?? null,
  })
  return frame?.result ?? undefined
}

async function listMarks(tabId: number): Promise<void> {
  const { url = '' } = await browser.tabs.get(tabId)
  const clip = await findClip(url)
  const marks = await Promise.all((clip?.annotations ?? []).map((mark) => describe(url, mark)))
  await show(tabId, { kind: 'list', marks, words: readMarkerWords() })
}

async function describe(page: string, mark: Annotation): Promise<MarkDetails> {
  const { id, colour, note, tags, selectors } = mark
  const draft = await readDraft(page, id)
  return {
    id,
    colour,
    exact: selectors.quote.exact,
    note: draft?.note ?? note,
    tags: draft?.tags ?? tags.join(', '),
    isDraft: draft !== undefined,
  }
}

const say = (tabId: number, title: string, body: string): void =>
  void show(tabId, { kind: 'message', title, body, words: readMarkerWords() })

/** False where the document can show no bar, or has gone. */
async function show(tabId: number, content: MarkerContent): Promise<boolean> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      args: [content, await readPageStyles(styles)],
      func: (shown: MarkerContent, inStyles: string) => globalThis.ledeMarker?.show(shown, inStyles) ?? false,
    })
    return frame?.result === true
  } catch {
    return false
  }
}
