import { browser } from 'wxt/browser'
import { pageAddress } from '../clips/page-address'

/** What the script that paints marks in a page is told. */
interface PainterMessage {
  to: 'lede-painter'
  what: 'look' | 'leave'
}

/** Has the marks of a tab's page painted in it; false where no script may run. */
export async function showMarks(tabId: number): Promise<boolean> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => globalThis.ledePainter?.look(),
      injectImmediately: true,
    })
    if (frame?.result === true) return true
    await Promise.all([
      browser.scripting.insertCSS({ target: { tabId }, files: ['/assets/marks.css'] }),
      browser.scripting.executeScript({
        target: { tabId },
        files: ['/painter.js'],
        injectImmediately: true,
      }),
    ])
    return true
  } catch {
    return false
  }
}

/** Has the marks of a page painted anew wherever they are painted, because the reader has changed them. */
export async function renewMarks(url: string): Promise<void> {
  const page = pageAddress(url)
  const tabs = await browser.tabs.query({})
  for (const tab of tabs) if (tab.url !== undefined && pageAddress(tab.url) === page) tell(tab.id, 'look')
}

/** Takes the paint away from pages that Lede may no longer see. */
export async function withdrawMarks(): Promise<void> {
  const tabs = await browser.tabs.query({})
  for (const tab of tabs) if (tab.url === undefined) tell(tab.id, 'leave')
}

/** Only tabs with a painter hear it. */
function tell(tabId: number | undefined, what: PainterMessage['what']): void {
  if (tabId === undefined) return
  const message: PainterMessage = { to: 'lede-painter', what }
  browser.tabs.sendMessage(tabId, message).catch(() => undefined)
}
