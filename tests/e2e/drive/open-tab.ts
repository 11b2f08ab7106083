import type { Page } from 'puppeteer-core'
import type { Chromium } from './open-chromium'

/** Opens an address in a new tab, in front of all others. */
export async function openTab({ browser }: Chromium, url: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(url)
  await page.bringToFront()
  return page
}
