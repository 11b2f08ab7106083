import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { makeCard, type Card } from '../../lib/card/card'
import type { CardRequest } from '../../lib/card/card-request'
import type { CardLook, CardStart } from '../../lib/card/card-start'
import { makePageReader } from '../../lib/extract/make-page-reader'
import { askExtension, isExtensionGone } from '../../lib/platform/ask-extension'
// For the type of `ledePage`.
import '../../lib/platform/page-script'

declare global {
  /** Stands in the isolated world of the page, where the page cannot reach it; undefined once the card was closed. */
  // eslint-disable-next-line no-var
  var ledeCard: Card | undefined
  /** Put there with this script; each card of the document has the newest one. */
  // eslint-disable-next-line no-var
  var ledeLook: CardLook | undefined
}

/**
 * Injected when the reader asks for the gist. Closes the card that is open, or makes a new one ready for `ledeCard.show`
 * and reads the page in the same go. The script is new each time, so that one from before an update of the extension is
 * replaced.
 */
export default defineUnlistedScript((): CardStart => {
  const wasOpen = globalThis.ledeCard?.close() ?? false
  globalThis.ledeCard = wasOpen ? undefined : makeCard(ask, isExtensionGone)
  // A page that is still coming is waited for, by another script.
  if (wasOpen || document.readyState !== 'complete') return { wasOpen }
  const reader = makePageReader()
  globalThis.ledePage = reader
  const reading = reader.readText()
  // After this script has handed over: the frame is made while the background chooses the sentences.
  if ('article' in reading)
    setTimeout(() => globalThis.ledeLook && globalThis.ledeCard?.open(globalThis.ledeLook))
  return { wasOpen, reading }
})

async function ask(action: CardRequest['action'], source: CardRequest['source']): Promise<boolean> {
  return (await askExtension({ to: 'lede-card', action, source } satisfies CardRequest)) === true
}
