import type { Browser } from 'wxt/browser'
import { readPickerRequest, type PickerRequest } from '../../lib/picker/picker-request'
import { handOver } from '../../lib/platform/hand-over'
import { openPage } from '../../lib/platform/open-page'
import { keepPickedPath } from '../../lib/platform/picked-paths'
import { readTab, readTabChosen } from '../../lib/platform/read-tab'
import { answerTab } from './answer-tab'

/** Shows in a tab of its own what the reader took in the page of another; tells the picker whether there was text. */
export const answerPicker = (
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<boolean> | undefined => answerTab(readPickerRequest(message), sender, show)

async function show({ path, isKept }: PickerRequest, tabId: number): Promise<boolean> {
  // The page may have been read by nobody yet, and then holds nobody who could read an element of it.
  const whole = await readTab(tabId, true)
  const reading = await readTabChosen(tabId, path)
  if ('reason' in reading) return false
  if (isKept) await keepPickedPath(reading.article.url, path)
  const articles = 'articles' in whole ? whole.articles : undefined
  await openPage('/reader.html', { reading: await handOver({ ...reading, articles, isPicked: isKept }) })
  return true
}
