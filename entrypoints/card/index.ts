import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { makeCard, type Card } from '../../lib/card/card'
import type { CardRequest } from '../../lib/card/card-request'

declare global {
  /** Stands in the isolated world of the page, where the page cannot reach it; undefined once the card was closed. */
  // eslint-disable-next-line no-var
  var ledeCard: Card | undefined
}

/** The part of the browser's API that this script needs; the polyfill would be larger than the card. */
interface Messenger {
  runtime: { sendMessage: (message: CardRequest) => Promise<unknown> }
}

/**
 * Injected when the reader asks for the gist. Closes the card that is open and says true, or makes a new one ready
 * for `ledeCard.show`. The script is new each time, so that one from before an update of the extension is replaced.
 */
export default defineUnlistedScript((): boolean => {
  const wasOpen = globalThis.ledeCard?.close() ?? false
  globalThis.ledeCard = wasOpen ? undefined : makeCard(ask)
  return wasOpen
})

async function ask(action: CardRequest['action'], source: CardRequest['source']): Promise<boolean> {
  const { browser, chrome } = globalThis as unknown as Partial<Record<'browser' | 'chrome', Messenger>>
  try {
    const reply = await (browser?.runtime ? browser : chrome)?.runtime.sendMessage({
      to: 'lede-card',
      action,
      source,
    })
    return reply === true
  } catch {
    // The extension was updated or switched off under the open page.
    return false
  }
}
