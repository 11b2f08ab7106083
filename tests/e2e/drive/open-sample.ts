import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { Chromium } from './open-chromium'
import { openLede } from './open-lede'
import { waitUntilDone } from './popup-page'
import { pressShortcut } from './press-shortcut'
import { servePages } from './serve-pages'

/** A Chromium with Lede, its tab on the sample article. */
export interface Sample {
  chromium: Chromium
  /** Clicks the icon and waits for the article with its highlights. */
  openPopup: () => Promise<Page>
  /** The same by the key. */
  openPopupByKey: () => Promise<Page>
  close: () => Promise<void>
}

/** Serves the sample article and opens it in a browser. */
export async function openSample(): Promise<Sample> {
  const server = await servePages({ folder: join(import.meta.dirname, '../../../samples') })
  const chromium = await openLede()
  await chromium.page.goto(`${server.address}/harbour.html`)
  return {
    chromium,
    openPopup: async () => {
      const popup = await chromium.clickToolbarIcon(chromium.page)
      await waitUntilDone(popup)
      return popup
    },
    openPopupByKey: async () => {
      await pressShortcut(chromium.page, { letter: 'E', alt: true, shift: true })
      const popup = await chromium.waitForPopup()
      await waitUntilDone(popup)
      return popup
    },
    close: async () => {
      await chromium.close()
      await server.close()
    },
  }
}
