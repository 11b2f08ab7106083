import { mkdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import sharp from 'sharp'
import { waitForCard } from '../tests/e2e/drive/card-in-page'
import type { Chromium } from '../tests/e2e/drive/open-chromium'
import { openLede } from '../tests/e2e/drive/open-lede'
import { openReader } from '../tests/e2e/drive/open-reader'
import { waitUntilDone } from '../tests/e2e/drive/popup-page'
import { pressShortcut } from '../tests/e2e/drive/press-shortcut'
import { servePages } from '../tests/e2e/drive/serve-pages'
import { openSidePanel } from '../tests/e2e/drive/side-panel'

/** Takes a picture of every surface in every look, from the production build on the sample article. */
const root = join(import.meta.dirname, '..')
const folder = join(root, 'docs/screenshots')
mkdirSync(folder, { recursive: true })

const looks = ['light', 'dark', 'sepia', 'contrast', 'rtl'] as const
type Look = (typeof looks)[number]
const themeOf = (look: Look): string => (look === 'rtl' ? 'light' : look)

async function take(page: Page, name: string): Promise<void> {
  // What has just been scrolled is still being painted.
  await wait(300)
  const picture = await page.screenshot()
  // In few colours: the pictures are part of the repository.
  const small = await sharp(picture).png({ palette: true, colours: 96, effort: 10 }).toBuffer()
  await writeFile(join(folder, `${name}.png`), small)
}

/** Gives a surface a look, for the picture only. */
const wear = (page: Page, look: Look): Promise<void> =>
  page.evaluate(
    (theme, dir) => {
      document.documentElement.dataset.theme = theme
      document.documentElement.dir = dir
    },
    themeOf(look),
    look === 'rtl' ? 'rtl' : 'ltr',
  )

async function takeAll(page: Page, surface: string, prepare?: () => Promise<void>): Promise<void> {
  for (const look of looks) {
    await wear(page, look)
    await prepare?.()
    await take(page, `${surface}-${look}`)
  }
}

async function takePopup(lede: Chromium): Promise<void> {
  const popup = await lede.clickToolbarIcon(lede.page)
  await waitUntilDone(popup)
  await popup.waitForSelector('img[data-state="shown"]')
  // For the pictures of the saved articles.
  await popup.click('[data-action="save"]')
  await popup.waitForSelector('[data-action="save"][aria-pressed="true"]')
  await popup.waitForFunction(() => !document.querySelector('[role="status"]')?.textContent)
  await takeAll(popup, 'popup', () => popup.$eval('.article-column', (column) => column.scrollTo(0, 0)))
  await takeAll(popup, 'text', async () => {
    await popup.$eval('.article-body [data-block="1"]', (block) => block.scrollIntoView())
    await popup.$eval('[data-part="quotes"]', (quotes) => quotes.scrollIntoView())
  })
  await wear(popup, 'light')
  const reader = await openReader(lede, popup)
  await reader.setViewport({ width: 1100, height: 720 })
  await takeAll(reader, 'reader')
  await reader.close()
}

async function takePanel(lede: Chromium): Promise<void> {
  const panel = await openSidePanel(lede, lede.page)
  await waitUntilDone(panel)
  await takeAll(panel, 'panel')
  await panel.close()
}

/** The pages that need no article of a tab. */
const pages = { library: '.library li', options: '#file', welcome: '.mention' }

async function takePages(lede: Chromium): Promise<void> {
  const page = await lede.browser.newPage()
  for (const [name, selector] of Object.entries(pages)) {
    await page.setViewport({ width: 1100, height: name === 'library' ? 480 : 900 })
    await page.goto(`chrome-extension://${lede.extension.id}/${name}.html`)
    await page.waitForSelector(selector)
    await takeAll(page, name, () => page.evaluate(() => scrollTo(0, 0)))
    if (name !== 'library') {
      await wear(page, 'light')
      await page.setViewport({ width: 320, height: 720 })
      await take(page, `${name}-narrow`)
    }
  }
  await page.close()
}

async function takeCard(lede: Chromium): Promise<void> {
  const { page } = lede
  const settings = await lede.browser.newPage()
  await settings.goto(`chrome-extension://${lede.extension.id}/options.html`)
  await settings.waitForSelector('[name="theme"]')
  await page.setViewport({ width: 1100, height: 720 })
  for (const look of looks) {
    await settings.bringToFront()
    await settings.select('[name="theme"]', themeOf(look))
    await page.bringToFront()
    await page.reload()
    await pressShortcut(page, { letter: 'Q', alt: true, shift: true })
    const card = await waitForCard(page)
    await card.evaluate((dialog, dir) => dialog.setAttribute('dir', dir), look === 'rtl' ? 'rtl' : 'ltr')
    await take(page, `card-${look}`)
  }
  await settings.close()
}

const server = await servePages({ folder: join(root, 'samples') })
const lede = await openLede()
try {
  await lede.page.goto(`${server.address}/harbour.html`)
  await takePopup(lede)
  await takePanel(lede)
  await takePages(lede)
  await takeCard(lede)
} finally {
  await lede.close()
  await server.close()
}
console.log(`The pictures are in ${folder}.`)
