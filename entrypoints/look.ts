import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readMirroredStyle } from '../lib/platform/reading-style'
import { applyReadingStyle } from '../lib/ui/reader/apply-reading-style'

/** Runs in the head of each page, before its first paint, so that a dark look does not come after a white flash. */
export default defineUnlistedScript(() => {
  const style = readMirroredStyle()
  if (style) applyReadingStyle(document.documentElement, style)
})
