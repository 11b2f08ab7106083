import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { makePicker, type Picker } from '../../lib/picker/picker'
import type { PickerRequest } from '../../lib/picker/picker-request'

declare global {
  /** Stands in the isolated world of the page, where the page cannot reach it. */
  // eslint-disable-next-line no-var
  var ledePicker: Picker | undefined
}

/** The part of the browser's API that this script needs. */
interface Messenger {
  runtime: { sendMessage: (message: PickerRequest) => Promise<unknown> }
}

/** Injected when the reader wants to point at the text. A picker that is open already is closed first. */
export default defineUnlistedScript(() => {
  globalThis.ledePicker?.leave()
  globalThis.ledePicker = makePicker(take)
})

async function take(path: string, isKept: boolean): Promise<boolean> {
  const { browser, chrome } = globalThis as unknown as Partial<Record<'browser' | 'chrome', Messenger>>
  try {
    const reply = await (browser?.runtime ? browser : chrome)?.runtime.sendMessage({
      to: 'lede-picker',
      path,
      isKept,
    })
    return reply === true
  } catch {
    // The extension was updated or switched off under the open page.
    return false
  }
}
