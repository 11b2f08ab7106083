import { mkdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'puppeteer-core'
import { openChromium } from '../tests/e2e/drive/open-chromium'
import { openFirefox } from '../tests/e2e/drive/open-firefox'
import { ensureBrowser } from './ensure-browser'
import { explainNetworkError } from './explain-network-error'
import { findSource } from './find-source'
import { hasDisplay, thisMachine } from './machine'
import { PlainError } from './plain-error'
import { readPopup, writeShown, type Popup } from './read-popup'
import { projectFolder, runNpm } from './run-npm'

const usage = `Usage: npm start -- [--firefox] [--headless] [URL or FILE]
  Builds Lede and opens a browser with it: on a sample article, or on the page you name.
  --firefox    in Firefox
  --headless   without a window, as where there is no display: prints what the popup shows
`

interface Options {
  firefox: boolean
  headless: boolean
  source: string
}

function parseOptions(args: string[]): Options | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        firefox: { type: 'boolean', default: false },
        headless: { type: 'boolean', default: !hasDisplay(thisMachine) },
        help: { type: 'boolean', default: false },
      },
    })
    if (values.help || positionals.length > 1) return undefined
    return { ...values, source: positionals[0] ?? join(projectFolder, 'samples/harbour.html') }
  } catch {
    return undefined
  }
}

interface Opened {
  browser: Browser
  page: Page
  clickToolbarIcon: (page: Page) => Promise<Popup>
  close: () => Promise<void>
}

async function openBrowser({ firefox, headless }: Options): Promise<Opened> {
  const executablePath = await ensureBrowser(firefox ? 'firefox' : 'chromium')
  const extensionFolder = join(projectFolder, '.output', firefox ? 'firefox-mv3' : 'chrome-mv3')
  const open = firefox ? openFirefox : openChromium
  return open({ executablePath, extensionFolder, headless }).catch((error: unknown) => {
    throw new PlainError(`${executablePath} could not be started as a browser with Lede: ${String(error)}`)
  })
}

/** Opens a page; one that goes on loading is read as it stands. */
async function openPage(page: Page, address: string): Promise<void> {
  try {
    const response = await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 30_000 })
    const status = response?.status() ?? 200
    if (status >= 400) console.log(`The server of ${address} answered with the error ${status}.`)
    await page.waitForFunction(`document.readyState === 'complete'`, { timeout: 10_000 })
  } catch (error) {
    const reason = String(error)
    if (/timeout|TimeoutError/iu.test(reason))
      console.log('The page is still loading: reading what is there.')
    else throw new PlainError(`${address} cannot be opened: ${explainNetworkError(reason)}.`)
  }
}

async function report(popup: Popup, options: Options): Promise<void> {
  const folder = join(projectFolder, '.output/start')
  await mkdir(folder, { recursive: true })
  const shown = await readPopup(popup)
  const picture = join(folder, options.firefox ? 'popup-firefox.png' : 'popup-chrome.png') as `${string}.png`
  await popup.screenshot({ path: picture })
  console.log(`\n${writeShown(shown)}\nScreenshot of the popup: ${relative(process.cwd(), picture)}`)
}

async function start(options: Options): Promise<void> {
  const source = await findSource(options.source)
  console.log('Building Lede …')
  if (!runNpm(['run', options.firefox ? 'build:firefox' : 'build'], { quiet: true }))
    throw new PlainError('The build failed; see above.')
  const opened = await openBrowser(options)
  try {
    await openPage(opened.page, source.address)
    const popup = await opened.clickToolbarIcon(opened.page)
    if (options.headless) return await report(popup, options)
    console.log(
      `Lede is open on ${source.address}\nIts icon stands in the toolbar. Close the browser to end this command.`,
    )
    await new Promise((resolve) => {
      opened.browser.once('disconnected', resolve)
    })
  } finally {
    await opened.close().catch(() => undefined)
    await source.close()
  }
}

const options = parseOptions(process.argv.slice(2))
if (options) {
  try {
    await start(options)
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error)
    // A browser that failed to start leaves pipes open, which would keep this process alive.
    process.exit(1)
  }
} else {
  process.stderr.write(usage)
  process.exitCode = 2
}
