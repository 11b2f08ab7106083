import { browser } from 'wxt/browser'
import { openPage } from '../../lib/platform/open-page'

/** Opens the popup on the current tab. Where there can be none (a window without a toolbar), the reader does the same in a tab. */
export async function openPopup(tabId: number | undefined): Promise<void> {
  try {
    await browser.action.openPopup()
  } catch {
    if (tabId !== undefined) await openPage('/reader.html', { tab: String(tabId) })
  }
}
