import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'puppeteer-core'
import { waitForBackground, waitForCard } from '../tests/e2e/drive/card-in-page'
import type { Chromium } from '../tests/e2e/drive/open-chromium'
import { openLede } from '../tests/e2e/drive/open-lede'
import { saveArticle } from '../tests/e2e/drive/open-popup'
import { openReader } from '../tests/e2e/drive/open-reader'
import { waitUntilDone } from '../tests/e2e/drive/popup-page'
import { pressShortcut } from '../tests/e2e/drive/press-shortcut'
import { servePages } from '../tests/e2e/drive/serve-pages'
import { openSidePanel } from '../tests/e2e/drive/side-panel'
import { takePicture } from './take-picture'

/**
 * Takes a picture of every surface in every look, from the production build on the sample article; `rtl` is the
 * interface in Arabic. With `--language XX --folder DIR` it shows the surfaces in that language, wide and narrow.
 */
const root = join(import.meta.dirname, '..')
const { values: options } = parseArgs({
  options: {
    language: { type: 'string' },
    folder: { type: 'string', default: join(root, 'docs/screenshots') },
  },
})
mkdirSync(options.folder, { recursive: true })

type Look = 'light' | 'dark' | 'contrast' | 'rtl'
const themeOf = (look: Look): string => (look === 'rtl' ? 'light' : look)

/** One browser, and what is to be seen in it. */
interface Session {
  lede: Chromium
  looks: Look[]
  /** Whether pages are shown at 320 px too. */
  isNarrowToo: boolean
}

const wide = { width: 1100, height: 760 }
const narrow = { width: 320, height: 760 }

const take = (page: Page, name: string): Promise<void> =>
  takePicture(page, join(options.folder, `${name}.png`))

/** Gives a surface a look, for the picture only. */
const wear = (page: Page, look: Look): Promise<void> =>
  page.evaluate((theme) => {
    document.documentElement.dataset.theme = theme
  }, themeOf(look))

async function takeAll(
  { looks }: Session,
  page: Page,
  surface: string,
  prepare?: () => Promise<void>,
): Promise<void> {
  for (const look of looks) {
    await wear(page, look)
    await prepare?.()
    await take(page, `${surface}-${look}`)
  }
}

/** A page that may have any width. */
async function takePage(session: Session, page: Page, surface: string, height = wide.height): Promise<void> {
  const toTop = (): Promise<void> => page.evaluate(() => scrollTo(0, 0))
  await page.setViewport({ ...wide, height })
  await takeAll(session, page, surface, toTop)
  if (!session.isNarrowToo) return
  await wear(page, 'light')
  await page.setViewport(narrow)
  await toTop()
  await take(page, `${surface}-narrow`)
  await page.setViewport(wide)
}

async function takePopup(session: Session): Promise<void> {
  const { lede } = session
  const popup = await lede.clickToolbarIcon(lede.page)
  await waitUntilDone(popup)
  await popup.waitForSelector('img[data-state="shown"]')
  // For the pictures of the saved articles.
  await saveArticle(popup)
  await popup.waitForFunction(() => !document.querySelector('[role="status"]')?.textContent)
  await takeAll(session, popup, 'popup', () =>
    popup.$eval('.article-column', (column) => column.scrollTo(0, 0)),
  )
  await takeAll(session, popup, 'text', async () => {
    await popup.$eval('.article-body [data-block="1"]', (block) => block.scrollIntoView())
    await popup.$eval('[data-part="quotes"]', (quotes) => quotes.scrollIntoView())
  })
  await wear(popup, 'light')
  await takeReader(session, await openReader(lede, popup))
}

async function takeReader(session: Session, reader: Page): Promise<void> {
  await reader.bringToFront()
  await takePage(session, reader, 'reader')
  await reader.click('[data-part="xray"] .xray-toggle')
  await reader.waitForSelector('.strip-mark')
  await reader.click('.map .xray-toggle')
  await reader.waitForSelector('.place-dot')
  await reader.$eval('.article-body [data-block="1"]', (block) => block.scrollIntoView())
  for (const [surface, part] of Object.entries({ map: 'map', where: 'xray' }))
    await takeAll(session, reader, surface, () =>
      reader.$eval(`[data-part="${part}"]`, (one) => one.scrollIntoView()),
    )
  await reader.close()
}

async function takePanel(session: Session): Promise<void> {
  const panel = await openSidePanel(session.lede, session.lede.page)
  await waitUntilDone(panel)
  await takeAll(session, panel, 'panel')
  await panel.close()
}

/** The pages that need no article of a tab: what each has once it is there, and its height in the picture. */
const pages = {
  library: { selector: '.library li', height: 480 },
  options: { selector: '#file', height: 900 },
  welcome: { selector: '.mention', height: 900 },
}

async function takePages(session: Session): Promise<void> {
  const page = await session.lede.browser.newPage()
  for (const [name, { selector, height }] of Object.entries(pages)) {
    await page.goto(`chrome-extension://${session.lede.extension.id}/${name}.html`)
    await page.waitForSelector(selector)
    await takePage(session, page, name, height)
  }
  await page.close()
}

async function takeCard({ lede, looks }: Session): Promise<void> {
  const { page } = lede
  const settings = await lede.browser.newPage()
  await settings.goto(`chrome-extension://${lede.extension.id}/options.html`)
  await settings.waitForSelector('[name="theme"]')
  await page.setViewport(wide)
  await waitForBackground(lede)
  for (const look of looks) {
    await settings.bringToFront()
    await settings.select('[name="theme"]', themeOf(look))
    await page.bringToFront()
    await page.reload()
    await pressShortcut(page, { letter: 'Q', alt: true, shift: true })
    await waitForCard(page)
    await take(page, `card-${look}`)
  }
  await settings.select('[name="theme"]', 'system')
  await settings.close()
}

const surfaces = [takePopup, takePanel, takePages, takeCard]

async function takeSession(language: string, looks: Look[], isNarrowToo: boolean): Promise<void> {
  const server = await servePages({ folder: join(root, 'samples') })
  const lede = await openLede({ language })
  try {
    await lede.page.goto(`${server.address}/harbour.html`)
    for (const takeSurface of surfaces) await takeSurface({ lede, looks, isNarrowToo })
  } finally {
    await lede.close()
    await server.close()
  }
}

if (options.language) await takeSession(options.language, ['light'], true)
else {
  await takeSession('en', ['light', 'dark', 'contrast'], true)
  await takeSession('ar', ['rtl'], false)
}
console.log(`The pictures are in ${options.folder}.`)
