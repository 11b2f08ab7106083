import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { MarksMessage } from '../../lib/marker/marks-request'
import { watchAddress } from '../../lib/marker/watch-address'
import { runtimeInPage } from '../../lib/platform/ask-extension'

/**
 * Runs by itself on the sites for which the reader gave the permission, and nowhere else: asks whether its page has
 * marks to paint, once and whenever the page has another address. Then the extension sends the painter.
 */
export default defineUnlistedScript(() => {
  const runtime = runtimeInPage()
  const ask = async (): Promise<void> => {
    // The painter asks for itself.
    if (globalThis.ledePainter) return
    try {
      await runtime?.sendMessage({
        to: 'lede-marks',
        page: location.href,
        ask: 'paint',
      } satisfies MarksMessage)
    } catch {
      // The extension was updated or taken away: it will not answer any more.
      stop()
    }
  }
  const stop = watchAddress(() => void ask())
  // A page that is only prepared has no tab yet, and the extension would not answer it.
  if ((document as { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', () => void ask(), { once: true })
  else void ask()
})
