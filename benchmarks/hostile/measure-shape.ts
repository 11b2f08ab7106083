import type { Chromium } from '../../tests/e2e/drive/open-chromium'
import { waitUntilDone } from '../../tests/e2e/drive/popup-page'
import { watchReading } from '../../tests/e2e/drive/watch-work'
import { measureHeaps } from '../speed/measure-rest'

export interface ShapeFigures {
  /** Milliseconds that the page's main thread worked for Lede. */
  page: number
  /** Milliseconds that the popup's main thread worked until the article could be read. */
  popup: number
  /** Bytes of JavaScript that are left in the page and the background when the popup is closed. */
  left: number
  outcome: string
}

/** Reads a page through the extension as a reader would, and closes it again. */
export async function measureShape(lede: Chromium, address: string): Promise<ShapeFigures> {
  const page = await lede.browser.newPage()
  try {
    await page.goto(address)
    const before = await measureHeaps(lede, page)
    const { popup, pageWork, popupWork } = await watchReading(lede, page)
    await waitUntilDone(popup)
    const outcome = await popup.evaluate(
      () =>
        document.querySelector<HTMLElement>('.message')?.dataset['reason'] ??
        `${document.querySelector('.article-body')?.textContent.length} characters${document.querySelector('.notice') ? ', said to be a part' : ''}`,
    )
    await popup.close()
    return {
      page: pageWork,
      popup: popupWork,
      left: Math.max(0, (await measureHeaps(lede, page)) - before),
      outcome,
    }
  } finally {
    await page.close()
  }
}
