import { setTimeout as wait } from 'node:timers/promises'
import { launch, type Browser, type Extension, type Page, type Target } from 'puppeteer-core'

/** Root has no sandbox to give; the rest keeps the browser from talking to anybody while it is driven. */
const flags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-US',
]

export interface ChromiumOptions {
  executablePath: string
  extensionFolder: string
  headless?: boolean
  /** Folders of other extensions to have beside it. */
  others?: string[]
  /** A profile that outlives the browser; without it a new one, thrown away at the end. */
  userDataDir?: string
  /** Reaches this computer only; what pages ask of others fails at once. */
  offline?: boolean
  /** Leaves the first page open, which comes in a tab of its own when Lede is installed; otherwise it is closed. */
  keepsWelcome?: boolean
}

/** A Chromium with Lede in its toolbar. */
export interface Chromium {
  browser: Browser
  extension: Extension
  /** The tab the browser opened with. */
  page: Page
  /** Clicks Lede's icon over a page, as a reader would, and gives back the popup; one that is still open is closed first. A click into the page closes a popup; clicks inside it, screenshots and scripts do not. */
  clickToolbarIcon: (page: Page) => Promise<Page>
  /** The popup that something else than the icon opened, as soon as there is one. */
  waitForPopup: () => Promise<Page>
  close: () => Promise<void>
}

/** Opens Chromium with the built extension of a folder. */
export async function openChromium(options: ChromiumOptions): Promise<Chromium> {
  const { executablePath, extensionFolder, headless = true, others = [] } = options
  const { userDataDir, offline, keepsWelcome } = options
  const browser = await launch({
    executablePath,
    headless,
    userDataDir,
    pipe: true,
    enableExtensions: [extensionFolder, ...others],
    defaultViewport: null,
    args: [
      ...flags,
      ...(headless ? ['--disable-gpu', '--screen-info={1600x1200}', '--window-size=1280,900'] : []),
      ...(offline ? ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] : []),
    ],
  })
  const extension = await waitForExtension(browser, extensionFolder)
  const [page = await browser.newPage()] = await browser.pages()
  if (!keepsWelcome) await closeWelcome(browser, userDataDir === undefined ? 10_000 : 1000)
  await page.bringToFront()
  const isPopup = (target: Target): boolean =>
    target.url().startsWith(`chrome-extension://${extension.id}/popup.html`)
  const waitForPopup = async (): Promise<Page> =>
    (await browser.waitForTarget(isPopup, { timeout: 10_000 })).asPage()
  return {
    browser,
    extension,
    page,
    waitForPopup,
    clickToolbarIcon: async (over) => {
      // A popup that a failed test has left open would be taken for the new one.
      for (const open of browser.targets().filter(isPopup)) await (await open.asPage()).close()
      await over.triggerExtensionAction(extension)
      return waitForPopup()
    },
    close: () => browser.close(),
  }
}

const isWelcome = (target: Target): boolean => target.url().endsWith('/welcome.html')

/** Closes the first page, which comes up some moments after the browser; in a profile that knows Lede it does not. */
async function closeWelcome(browser: Browser, timeout: number): Promise<void> {
  const target = await browser.waitForTarget(isWelcome, { timeout }).catch(() => undefined)
  await (await target?.page())?.close()
}

/** The browser is there some milliseconds before its extension is. */
async function waitForExtension(browser: Browser, folder: string): Promise<Extension> {
  for (let tries = 0; tries < 200; tries += 1) {
    for (const extension of (await browser.extensions()).values()) {
      if (extension.path === folder) return extension
    }
    await wait(50)
  }
  throw new Error(`the browser did not load the extension in ${folder}`)
}
