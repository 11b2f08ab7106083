import type { Page } from 'puppeteer-core'
import type { Chromium } from '../../tests/e2e/drive/open-chromium'
import { waitUntilDone } from '../../tests/e2e/drive/popup-page'
import { readDatabase } from '../../tests/e2e/drive/read-database'
import { saveArticle } from '../../tests/e2e/drive/open-popup'
import type { Faults } from './faults'
import { watchSurface } from './watch-surface'

/** Where foreign words and markup stand in the surfaces; the rest is the interface's own. */
export const foreign = 'article, .key-list li, .clip-list li, .message, .facets, .import, .preview'

/** The page may run what it likes in its own tab; only its dialogs would stop the run. */
async function openHostile(lede: Chromium, address: string): Promise<Page> {
  const page = await lede.browser.newPage()
  page.on('dialog', (dialog) => void dialog.dismiss())
  await page.evaluateOnNewDocument(() => {
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
      Object.assign(globalThis, { [name]: () => undefined })
  })
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 10_000 }).catch(() => undefined)
  return page
}

/**
 * Reads a page, shows it in the popup and saves it. Gives back whether there was an article. A page that asks for a
 * program of the machine makes the browser put a question of its own over the popup, which closes it: the icon is
 * clicked again, as a reader would.
 */
export async function walkPage(
  lede: Chromium,
  address: string,
  name: string,
  faults: Faults,
): Promise<boolean> {
  const page = await openHostile(lede, address)
  const read = (): Promise<boolean> => walkPopup(lede, page, name, faults)
  const isArticle = await read().catch(read)
  await page.close()
  return isArticle
}

async function walkPopup(lede: Chromium, page: Page, name: string, faults: Faults): Promise<boolean> {
  const popup = await lede.clickToolbarIcon(page)
  const inspect = await watchSurface(popup, `${name} popup`, faults, foreign)
  const state = await waitUntilDone(popup)
  await inspect()
  if (state === 'ready') {
    await saveArticle(popup)
    await inspect()
  }
  await popup.close()
  return state === 'ready'
}

/** Opens every clip that is kept as a reader would, and looks through it. Gives back how many there were. */
export async function walkClips(lede: Chromium, library: Page, faults: Faults): Promise<number> {
  const { clips = [] } = (await readDatabase(library)).stores
  for (const { id } of clips) {
    const reader = await lede.browser.newPage()
    await reader.goto(`chrome-extension://${lede.extension.id}/reader.html?clip=${String(id)}`)
    const inspect = await watchSurface(reader, `clip ${String(id).slice(0, 8)}`, faults, foreign)
    await waitUntilDone(reader)
    await inspect()
    await reader.close()
  }
  return clips.length
}
