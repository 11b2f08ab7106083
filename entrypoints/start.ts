import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startReading } from '../lib/platform/started-reading'

/** Runs in the head of the popup, ahead of its own code: the page is read while that comes. */
export default defineUnlistedScript(() => {
  globalThis.ledeStarted = startReading()
})
