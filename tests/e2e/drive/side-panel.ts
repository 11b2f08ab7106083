import type { Page, Target } from 'puppeteer-core'
import type { Chromium } from './open-chromium'
import { waitUntilDone } from './popup-page'

/** Opens the side panel as a reader does: by the button in the popup over a page. */
export async function openSidePanel(chromium: Chromium, over: Page): Promise<Page> {
  const popup = await chromium.clickToolbarIcon(over)
  await waitUntilDone(popup)
  const isPanel = (target: Target): boolean =>
    target.url().startsWith(`chrome-extension://${chromium.extension.id}/sidepanel.html`)
  await popup.click('[data-action="panel"]')
  const target = await chromium.browser.waitForTarget(isPanel, { timeout: 10_000 })
  return target.asPage()
}
