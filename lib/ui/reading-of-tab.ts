import type { Refusal } from '../model/refusal'
import { readTabPictures, type TabReading } from '../platform/read-tab'
import type { Reading } from './reading'

/** What was read from a tab, as something that can be shown: its pictures are asked of the tab that it came from. */
export function readingOfTab(result: TabReading | Refusal): Reading | Refusal {
  if ('reason' in result) return result
  return { ...result, readPictures: (urls) => readTabPictures(result.tabId, urls) }
}
