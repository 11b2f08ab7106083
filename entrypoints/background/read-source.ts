import type { CardSource } from '../../lib/card/card-content'
import type { Refusal } from '../../lib/model/refusal'
import { readTab, readTabText, type TabReading } from '../../lib/platform/read-tab'

/** Reads a tab in the way that its card was made. The page is asked each time: a worker may have died since. */
export function readSource(tabId: number, source: CardSource): Promise<TabReading | Refusal> {
  return source === 'text' ? readTabText(tabId) : readTab(tabId, source === 'now')
}
