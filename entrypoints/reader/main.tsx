import { render } from 'preact'
import { openClipStore } from '../../lib/clips/clip-store'
import { dataOfPictures } from '../../lib/clips/keep-pictures'
import type { Refusal } from '../../lib/model/refusal'
import { takeOver } from '../../lib/platform/hand-over'
import { readTab, readTabText, type TabReading } from '../../lib/platform/read-tab'
import { preparePage } from '../../lib/ui/prepare-page'
import { makeReadingActions } from '../../lib/ui/reading-actions'
import type { Reading } from '../../lib/ui/reading'
import { readingOfTab } from '../../lib/ui/reading-of-tab'
import { ReadingRoom } from '../../lib/ui/reading-room'
import '../../lib/ui/styles/reading.css'
import './reader.css'

const query = new URLSearchParams(location.search)

/** The reader shows what the popup has handed over, a saved clip, or the tab that a menu was opened on. */
async function read(): Promise<Reading | Refusal> {
  const clipId = query.get('clip')
  if (clipId) {
    const store = await openClipStore()
    const [clip, kept] = await Promise.all([store.get(clipId), store.getPictures(clipId)])
    const markId = query.get('mark') ?? undefined
    const start = Number(query.get('at') ?? Number.NaN)
    const at = Number.isInteger(start) ? { start, end: Number(query.get('to') ?? start + 1) } : undefined
    return clip
      ? {
          article: clip.article,
          pictures: kept.map((picture) => ({ ...picture, readable: true })),
          markId,
          at,
          readPictures: () => dataOfPictures(kept),
        }
      : { reason: 'gone' }
  }
  const readingId = query.get('reading')
  if (readingId) return readingOfTab((await takeOver(readingId)) ?? { reason: 'gone' })
  return readWith((tabId) => readTab(tabId))
}

async function readWith(
  readFrom: (tabId: number) => Promise<TabReading | Refusal>,
): Promise<Reading | Refusal> {
  const tabId = Number(query.get('tab') ?? Number.NaN)
  return readingOfTab(Number.isInteger(tabId) ? await readFrom(tabId) : { reason: 'gone' })
}

render(
  <ReadingRoom
    read={read}
    readText={() => readWith(readTabText)}
    readNow={() => readWith((tabId) => readTab(tabId, true))}
    actions={makeReadingActions()}
  />,
  preparePage(),
)
