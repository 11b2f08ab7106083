import { setTimeout as wait } from 'node:timers/promises'
import { TargetType, type Browser, type Page } from 'puppeteer-core'
import type { BrowserKind } from '../../../scripts/machine'
import { findCard, waitForBackground } from './card-in-page'
import { collectErrors } from './collect-errors'
import { openLede, openLedeInFirefox } from './open-lede'
import { pressShortcut } from './press-shortcut'
import { openSidePanel } from './side-panel'

/** A surface of Lede that the browser shows beside its tabs. */
interface Surface {
  /** Runs an expression in its document and gives back its value. A promise is waited for. */
  evaluate: (expression: string) => Promise<unknown>
}

/** What the drivers of both browsers can do with Lede, so that one test drives either. */
export interface Lede {
  page: Page
  clickToolbarIcon: () => Promise<Surface>
  /** Opens the list beside the page; in Chromium that asks about the page, too. */
  openPanel: () => Promise<Surface>
  /** Presses Alt+Shift and a letter over the page. */
  pressKey: (letter: string) => Promise<void>
  /** Runs an expression that has the card or the bar in the page as `dialog`, undefined where there is none. */
  inDialog: (expression: string) => Promise<unknown>
  openOwnPage: (path: string) => Promise<Page>
  /** Waits for the tab that Lede has opened, whose address holds a part. */
  findTab: (part: string) => Promise<Surface>
  readErrors: () => Promise<string[]>
  close: () => Promise<void>
}

/** Opens a browser with the production build of Lede; what it downloads goes into a folder. */
export const openEither = (kind: BrowserKind, downloads: string): Promise<Lede> =>
  kind === 'chromium' ? openInChromium(downloads) : openInFirefox(downloads)

async function openInChromium(downloadPath: string): Promise<Lede> {
  const chromium = await openLede()
  const { browser, page, extension } = chromium
  await waitForBackground(chromium)
  const session = await browser.target().createCDPSession()
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath })
  const background = await browser.waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER)
  const errors = await collectErrors(background)
  return {
    page,
    clickToolbarIcon: () => chromium.clickToolbarIcon(page),
    openPanel: () => openSidePanel(chromium, page),
    pressKey: (letter) => pressShortcut(page, { letter, alt: true, shift: true }),
    inDialog: async (expression) => {
      const card = await findCard(page)
      return card ? card.read(expression) : undefined
    },
    openOwnPage: async (path) => {
      const own = await browser.newPage()
      await own.goto(`chrome-extension://${extension.id}${path}`)
      return own
    },
    findTab: (part) => findTab(browser, part),
    readErrors: () => Promise.resolve(errors.map(({ text }) => text)),
    close: chromium.close,
  }
}

async function openInFirefox(downloads: string): Promise<Lede> {
  const firefox = await openLedeInFirefox({ downloads })
  const { browser, page } = firefox
  return {
    page,
    clickToolbarIcon: () => firefox.clickToolbarIcon(page),
    openPanel: firefox.openSidebar,
    pressKey: (letter) => firefox.pressShortcut(page, letter),
    inDialog: (expression) =>
      firefox.evaluateInTab(
        `((dialog) => dialog && (${expression}))(content.document.querySelector('[data-lede]')?.openOrClosedShadowRoot.querySelector('dialog'))`,
      ),
    openOwnPage: async (path) => {
      const own = await browser.newPage()
      // Firefox does not report that such a page has loaded.
      await own.goto(`${firefox.extensionAddress}${path}`, { waitUntil: [] })
      return own
    },
    // BiDi does not list the tabs that an add-on opens; it comes to the front, though.
    findTab: async (part) => {
      for (let tries = 0; tries < 200 && !(await firefox.isInFront(part)); tries += 1) await wait(50)
      return {
        evaluate: (expression) => firefox.evaluateInTab(`((document) => ${expression})(content.document)`),
      }
    },
    readErrors: firefox.readErrors,
    close: firefox.close,
  }
}

async function findTab(browser: Browser, part: string): Promise<Page> {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = (await browser.pages()).find((one) => one.url().includes(part))
    if (found) return found
    await wait(50)
  }
  throw new Error(`no tab has ${part} in its address`)
}
