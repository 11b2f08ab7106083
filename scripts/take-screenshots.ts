import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { openLede } from '../tests/e2e/drive/open-lede'
import { waitUntilDone } from '../tests/e2e/drive/popup-page'
import { pressShortcut } from '../tests/e2e/drive/press-shortcut'
import { servePages } from '../tests/e2e/drive/serve-pages'

/** Takes the pictures of the README from the production build on the sample article. */
const root = join(import.meta.dirname, '..')
const folder = join(root, 'docs/screenshots')
mkdirSync(folder, { recursive: true })

async function take(page: Page, name: string, milliseconds = 300): Promise<void> {
  // What has just been scrolled is still being painted; and nothing tells from outside when the card is there,
  // for it lies behind a closed shadow root.
  await wait(milliseconds)
  await page.screenshot({ path: join(folder, `${name}.png`) })
}

const server = await servePages({ folder: join(root, 'samples') })
const lede = await openLede()
try {
  const { page } = lede
  await page.goto(`${server.address}/harbour.html`)
  const popup = await lede.clickToolbarIcon(page)
  await waitUntilDone(popup)
  await popup.waitForSelector('img[data-state="shown"]')
  for (const scheme of ['light', 'dark']) {
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    await popup.$eval('.article-column', (column) => column.scrollTo(0, 0))
    await take(popup, `popup-${scheme}`)
    await popup.$eval('.article-body [data-block="1"]', (block) => block.scrollIntoView())
    await popup.$eval('[data-part="quotes"]', (quotes) => quotes.scrollIntoView())
    await take(popup, `text-${scheme}`)
  }
  await popup.close()
  await pressShortcut(page, { letter: 'Q', alt: true, shift: true })
  await take(page, 'card', 2000)
} finally {
  await lede.close()
  await server.close()
}
console.log(`The pictures are in ${folder}.`)
