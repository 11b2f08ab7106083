import { render } from 'preact'
import type { Analysis } from '../../lib/model/analysis'
import type { Article } from '../../lib/model/article'
import type { Refusal } from '../../lib/model/refusal'
import { startAnalyzer } from '../../lib/platform/analyzer'
import { handOver } from '../../lib/platform/hand-over'
import { tellAsked } from '../../lib/platform/asked-tabs'
import { findFrontTab } from '../../lib/platform/front-tab'
import { openPage } from '../../lib/platform/open-page'
import { startPicker } from '../../lib/platform/picker'
import {
  readStarted,
  readTab,
  readTabChosen,
  readTabText,
  type TabReading,
} from '../../lib/platform/read-tab'
import { showMarks } from '../../lib/platform/show-marks'
import { openSidePanel } from '../../lib/platform/open-side-panel'
import { preparePage } from '../../lib/ui/prepare-page'
import { makeReadingActions } from '../../lib/ui/reading-actions'
import type { Reading } from '../../lib/ui/reading'
import { readingOfTab } from '../../lib/ui/reading-of-tab'
import { ReadingRoom } from '../../lib/ui/reading-room'
import '../../lib/ui/styles/reading.css'
import './popup.css'

const started = globalThis.ledeStarted
const frontTab = started?.tab ?? findFrontTab()
let current: TabReading | undefined

async function readWith(read: (tabId: number) => Promise<TabReading | Refusal>): Promise<Reading | Refusal> {
  const tab = await frontTab
  if (!tab) return { reason: 'gone' }
  tellAsked(tab.id)
  const result = await read(tab.id)
  if (!('reason' in result)) {
    current = result
    // While the text is laid out.
    void analyze(result.article)
  }
  return readingOfTab(result)
}

async function openInTab(): Promise<void> {
  if (!current) return
  await openPage('/reader.html', { reading: await handOver(current) })
  window.close()
}

/** At once, within the click: the browser opens its side panel for a reader, not for a script. */
function openPanel(): void {
  if (current) void openSidePanel(current.tabId).then(() => window.close())
}

/** The page needs the focus to be pointed at, and then the popup closes by itself; the picker is there by then. */
async function pick(): Promise<void> {
  const tab = await frontTab
  if (tab && (await startPicker(tab.id))) window.close()
}

const analyzer = startAnalyzer()
const actions = makeReadingActions(analyzer)
const analyses = new WeakMap<Article, Promise<Analysis>>()

/** The marks in the page come after what the reader looks at, the highlights in the popup. */
function analyze(article: Article): Promise<Analysis> {
  const known = analyses.get(article)
  if (known) return known
  const analysis = analyzer.analyze(article)
  analyses.set(article, analysis)
  analysis
    .finally(() => {
      if (current) void showMarks(current.tabId)
    })
    .catch(() => undefined)
  return analysis
}

render(
  <ReadingRoom
    read={() => readWith((tabId) => (started ? readStarted(started) : readTab(tabId)))}
    readText={() => readWith(readTabText)}
    readNow={() => readWith((tabId) => readTab(tabId, true))}
    actions={{
      ...actions,
      analyze,
      openInTab: () => void openInTab(),
      openPanel,
      pick: () => void pick(),
    }}
    readChosen={(path) => readWith((tabId) => readTabChosen(tabId, path))}
  />,
  preparePage(),
)
