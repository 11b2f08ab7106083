import type { Page } from 'puppeteer-core'
import type { Chromium } from './open-chromium'
import { waitUntilDone } from './popup-page'

/** Opens the reader as a reader does: by the button in the popup. */
export async function openReader(chromium: Chromium, popup: Page): Promise<Page> {
  const opened = chromium.browser.waitForTarget((target) => target.url().includes('/reader.html'))
  await popup.click('[data-action="open"]')
  const page = await (await opened).page()
  if (!page) throw new Error('the reader is no page')
  await waitUntilDone(page)
  return page
}
