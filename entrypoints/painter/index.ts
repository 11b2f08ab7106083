import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { LiveMark } from '../../lib/marker/live-mark'
import type { MarksMessage, MarksRequest } from '../../lib/marker/marks-request'
import { makePainter, type Painter } from '../../lib/marker/painter'
import { askExtension, isExtensionGone, runtimeInPage } from '../../lib/platform/ask-extension'

declare global {
  /** Stands in the isolated world of the page, where the page cannot reach it. */
  // eslint-disable-next-line no-var
  var ledePainter: Painter | undefined
}

/**
 * Paints the reader's marks: injected into a page that the reader asks Lede about, and by itself only into those of
 * sites for which they gave the permission. It asks for the marks of its own page and knows of no other.
 */
export default defineUnlistedScript(() => {
  // One from before an update of the extension has nobody to ask any more.
  globalThis.ledePainter?.leave()
  const runtime = runtimeInPage()
  const painter = makePainter({
    askForMarks: async () => {
      const marks = await ask({ ask: 'marks' })
      return Array.isArray(marks) ? (marks as LiveMark[]) : undefined
    },
    onPress: (id) => void ask({ ask: 'open', id }),
    isExtensionGone,
  })
  globalThis.ledePainter = painter
  runtime?.onMessage.addListener((message, { id }) => {
    const { to, what } = (message ?? {}) as { to?: unknown; what?: unknown }
    if (to !== 'lede-painter' || id !== runtime.id || globalThis.ledePainter !== painter) return
    if (what === 'leave') painter.leave()
    else if (what === 'look') void painter.look()
  })
  void painter.look()
})

const ask = (request: MarksRequest): Promise<unknown> =>
  askExtension({ to: 'lede-marks', page: location.href, ...request } satisfies MarksMessage)
