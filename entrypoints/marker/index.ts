import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { makeMarker, type Marker } from '../../lib/marker/marker'
import type { MarksMessage } from '../../lib/marker/marks-request'

declare global {
  /** Stands in the isolated world of the page, where the page cannot reach it. */
  // eslint-disable-next-line no-var
  var ledeMarker: Marker | undefined
}

/** The part of the browser's API that this script needs. */
interface Messenger {
  runtime: { sendMessage: (message: MarksMessage) => Promise<unknown> }
}

/**
 * Injected when the reader marks what is selected, or clicks on a mark. Says whether words are selected; where none
 * are, whether the bar was open, which is closed now. The script is new each time, as the card's.
 */
export default defineUnlistedScript((): 'selected' | 'closed' | 'none' => {
  const wasOpen = globalThis.ledeMarker?.close() ?? false
  const { browser, chrome } = globalThis as unknown as Partial<Record<'browser' | 'chrome', Messenger>>
  const runtime = (browser?.runtime ? browser : chrome)?.runtime
  const marker = makeMarker(
    async (request) => {
      try {
        return await runtime?.sendMessage({ to: 'lede-marks', ...request })
      } catch {
        return undefined
      }
    },
    () => globalThis.ledePainter,
  )
  globalThis.ledeMarker = marker
  if (marker.take()) return 'selected'
  return wasOpen ? 'closed' : 'none'
})
