import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { makePageReader } from '../../lib/extract/make-page-reader'
import type { PageReading } from '../../lib/model/page-reading'
import type { Refusal } from '../../lib/model/refusal'
// For the type of `ledePage`.
import '../../lib/platform/page-script'

/** Injected on demand, never by itself. What `main` gives back is what `executeScript` hands to the extension. */
export default defineUnlistedScript((): PageReading | Refusal => {
  const reader = makePageReader()
  globalThis.ledePage = reader
  return reader.readPage()
})
