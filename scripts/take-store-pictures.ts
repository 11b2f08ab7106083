import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import sharp, { type Sharp } from 'sharp'
import { waitForBackground, waitForCard } from '../tests/e2e/drive/card-in-page'
import { pressMarkKey, selectInPage, waitForBar } from '../tests/e2e/drive/marks-in-page'
import { nameNothing } from '../tests/e2e/drive/name-nothing'
import { openLede } from '../tests/e2e/drive/open-lede'
import { openPopupOn, saveArticle } from '../tests/e2e/drive/open-popup'
import { openReader } from '../tests/e2e/drive/open-reader'
import { waitUntilDone } from '../tests/e2e/drive/popup-page'
import { pressShortcut } from '../tests/e2e/drive/press-shortcut'
import { servePages } from '../tests/e2e/drive/serve-pages'
import { openSidePanel } from '../tests/e2e/drive/side-panel'

/** Takes the five pictures and the small tile of the store pages, from the production build, on pages of our own. */
const root = join(import.meta.dirname, '..')
const folder = join(root, 'docs/store')
const width = 1280
const height = 800

async function keep(name: string, picture: Sharp): Promise<void> {
  // In few colours: the pictures are part of the repository.
  const small = await picture.flatten().png({ palette: true, colours: 96, effort: 10 }).toBuffer()
  await writeFile(join(folder, `${name}.png`), small)
}

async function look(page: Page): Promise<Buffer> {
  // What has just come is still being painted.
  await wait(400)
  return Buffer.from(await page.screenshot())
}

const fixtures = await servePages({ folder: join(root, 'tests/fixtures/pages') })
const samples = await servePages({ folder: join(root, 'samples') })
const lede = await openLede()
try {
  await waitForBackground(lede)
  const { page } = lede
  await nameNothing(page)
  await page.setViewport({ width, height })

  for (const path of ['/wire-story.html', '/sports-report.html', '/list-article.html']) {
    const popup = await openPopupOn(lede, fixtures.address + path)
    await saveArticle(popup)
    await popup.close()
  }

  const popup = await openPopupOn(lede, `${samples.address}/harbour.html`)
  await popup.waitForSelector('img[data-state="shown"]')
  await saveArticle(popup)
  await popup.waitForFunction(() => !document.querySelector('[role="status"]')?.textContent)
  const inPopup = await look(popup)
  const { width: popupWidth } = await sharp(inPopup).metadata()
  const behind = await sharp(await look(page))
    .linear(0.75, 0)
    .toBuffer()
  const shown = sharp(behind).composite([{ input: inPopup, left: width - popupWidth - 40, top: 24 }])
  await keep('1-popup', shown)
  await popup.close()

  await page.bringToFront()
  await pressShortcut(page, { letter: 'Q', alt: true, shift: true })
  await waitForCard(page)
  await keep('2-gist-on-the-page', sharp(await look(page)))
  await page.keyboard.press('Escape')

  await selectInPage(page, 'swings her bow')
  await pressMarkKey(page)
  await waitForBar(page, 'mark')
  await page.keyboard.press('a')
  await page.keyboard.type('The ferry waits for the tide, not for us.')
  await page.keyboard.press('Escape')
  const panel = await openSidePanel(lede, page)
  await waitUntilDone(panel)
  await panel.setViewport({ width: 400, height })
  await page.setViewport({ width: width - 400, height })
  await panel.evaluate(() => scrollTo(0, 0))
  const beside = await look(panel)
  const pageBeside = await look(page)
  const blank = sharp({ create: { width, height, channels: 3, background: '#ffffff' } })
  await keep(
    '3-beside-the-page',
    blank.composite([
      { input: pageBeside, left: 0, top: 0 },
      { input: beside, left: width - 400, top: 0 },
    ]),
  )
  await panel.close()

  await page.setViewport({ width, height })
  const again = await openPopupOn(lede, `${samples.address}/harbour.html`)
  const reader = await openReader(lede, again)
  await reader.setViewport({ width, height })
  await reader.waitForSelector('.mark-row')
  await reader.evaluate(() => {
    document.documentElement.dataset['theme'] = 'dark'
    document.querySelector('.article-body [data-block="1"]')?.scrollIntoView()
  })
  await keep('4-reading-room', sharp(await look(reader)))
  await reader.close()

  const library = await lede.browser.newPage()
  await library.setViewport({ width, height })
  await library.goto(`chrome-extension://${lede.extension.id}/library.html`)
  await library.waitForSelector('.library[data-searcher="complete"] .clip-list li')
  await keep('5-library', sharp(await look(library)))

  await page.bringToFront()
  const icon = await readFile(join(root, 'assets/icon.svg'), 'utf8')
  await page.setViewport({ width: 440, height: 280 })
  await page.setContent(`<!doctype html><style>
    body { margin: 0; height: 280px; display: grid; place-content: center; justify-items: center; gap: 14px;
      background: #fbfaf6; color: #1b1b19; font-family: Georgia, 'Liberation Serif', serif; text-align: center }
    svg { width: 84px; height: 84px } h1 { margin: 0; font-size: 46px; line-height: 1 } p { margin: 0; font-size: 22px }
  </style>${icon}<h1>Lede</h1><p>Who, where and who said what</p>`)
  await keep('tile-440x280', sharp(await look(page)))
} finally {
  await lede.close()
  await samples.close()
  await fixtures.close()
}
console.log(`The pictures are in ${folder}.`)
