import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { makePicker, type Picker } from '../../lib/picker/picker'
import type { PickerRequest } from '../../lib/picker/picker-request'
import { askExtension } from '../../lib/platform/ask-extension'

declare global {
  /** Stands in the isolated world of the page, where the page cannot reach it. */
  // eslint-disable-next-line no-var
  var ledePicker: Picker | undefined
}

/** Injected when the reader wants to point at the text. A picker that is open already is closed first. */
export default defineUnlistedScript(() => {
  globalThis.ledePicker?.leave()
  globalThis.ledePicker = makePicker(take)
})

async function take(path: string, isKept: boolean): Promise<boolean> {
  return (await askExtension({ to: 'lede-picker', path, isKept } satisfies PickerRequest)) === true
}
