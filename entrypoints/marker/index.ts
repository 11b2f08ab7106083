import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { makeMarker, type Marker } from '../../lib/marker/marker'
import type { MarksMessage } from '../../lib/marker/marks-request'
import { askExtension, isExtensionGone } from '../../lib/platform/ask-extension'

declare global {
  /** Stands in the isolated world of the page, where the page cannot reach it. */
  // eslint-disable-next-line no-var
  var ledeMarker: Marker | undefined
}

/**
 * Injected when the reader marks what is selected, or clicks on a mark. Says whether words are selected; where none
 * are, whether the bar was open, which is closed now. The script is new each time, as the card's.
 */
export default defineUnlistedScript((): 'selected' | 'closed' | 'none' => {
  const wasOpen = globalThis.ledeMarker?.close() ?? false
  const marker = makeMarker(
    (request) => askExtension({ to: 'lede-marks', page: location.href, ...request } satisfies MarksMessage),
    () => globalThis.ledePainter,
    isExtensionGone,
  )
  globalThis.ledeMarker = marker
  if (marker.take()) return 'selected'
  return wasOpen ? 'closed' : 'none'
})
