import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { goToInPage } from '../../lib/card/go-to-in-page'

declare global {
  /** Stands in the isolated world of the page, where the page cannot reach it. */
  // eslint-disable-next-line no-var
  var ledeFinder: { goTo: typeof goToInPage } | undefined
}

/** Injected when the reader goes to a place from the side panel. */
export default defineUnlistedScript(() => {
  globalThis.ledeFinder = { goTo: goToInPage }
})
