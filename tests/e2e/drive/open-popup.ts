import type { Page } from 'puppeteer-core'
import type { Chromium } from './open-chromium'
import { waitUntilDone } from './popup-page'

/** Goes to an address, clicks the icon there, and waits for what the popup shows. */
export async function openPopupOn({ page, clickToolbarIcon }: Chromium, url: string): Promise<Page> {
  await page.goto(url)
  const popup = await clickToolbarIcon(page)
  await waitUntilDone(popup)
  return popup
}

/** Saves the article of a popup or reader by its button. */
export async function saveArticle(surface: Page): Promise<void> {
  await surface.click('[data-action="save"]')
  await surface.waitForSelector('[data-action="save"][aria-pressed="true"]')
}
