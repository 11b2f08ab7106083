import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { makeCard, type Card } from '../../lib/card/card'
import type { CardRequest } from '../../lib/card/card-request'
import { askExtension, isExtensionGone } from '../../lib/platform/ask-extension'

declare global {
  /** Stands in the isolated world of the page, where the page cannot reach it; undefined once the card was closed. */
  // eslint-disable-next-line no-var
  var ledeCard: Card | undefined
}

/**
 * Injected when the reader asks for the gist. Closes the card that is open and says true, or makes a new one ready
 * for `ledeCard.show`. The script is new each time, so that one from before an update of the extension is replaced.
 */
export default defineUnlistedScript((): boolean => {
  const wasOpen = globalThis.ledeCard?.close() ?? false
  globalThis.ledeCard = wasOpen ? undefined : makeCard(ask, isExtensionGone)
  return wasOpen
})

async function ask(action: CardRequest['action'], source: CardRequest['source']): Promise<boolean> {
  return (await askExtension({ to: 'lede-card', action, source } satisfies CardRequest)) === true
}
