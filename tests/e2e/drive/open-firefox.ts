import { writeFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { launch, type Browser, type Page } from 'puppeteer-core'

const geckoId = 'lede@lede.example'
/** Firefox names the parts of an add-on's button after its id. */
const widgetId = geckoId.replaceAll(/[^a-z0-9]/gu, '_')
/** Otherwise random; a fixed one makes the add-on's addresses known. */
const uuid = 'f2b4a3d6-7d1c-4a53-9a3e-5b0d5f6c1e20'

export interface FirefoxOptions {
  executablePath: string
  extensionFolder: string
  headless?: boolean
  /** Where it saves what is downloaded; without it, it asks. */
  downloads?: string
}

/** The popup or the sidebar in Firefox, which is no page to puppeteer: it lives in the browser's own window. */
export interface FirefoxPopup {
  /** Runs an expression in the popup and gives back its value, as JSON. A promise is waited for. */
  evaluate: (expression: string) => Promise<unknown>
  screenshot: (options: { path: string }) => Promise<void>
}

/** A Firefox with Lede in its toolbar. */
export interface Firefox {
  browser: Browser
  /** `moz-extension://…`, without a slash at the end. */
  extensionAddress: string
  page: Page
  /** What the add-on's own scripts have thrown, and what Firefox refused them, since it started. */
  readErrors: () => Promise<string[]>
  /** Clicks Lede's icon over a page, as a reader would, and gives back the popup. */
  clickToolbarIcon: (page: Page) => Promise<FirefoxPopup>
  /** Runs Lede's command of a letter's key, as if its shortcut were pressed over a page: real keys do not reach a window without a screen. */
  pressShortcut: (page: Page, letter: string) => Promise<void>
  /** Runs an expression over the tab in front, whose window it has as `content`, with the browser's own rights: closed shadow roots are open to it. */
  evaluateInTab: (expression: string) => Promise<unknown>
  /** Whether the tab in front has loaded a page with this in its address. */
  isInFront: (part: string) => Promise<boolean>
  /** Opens Lede's sidebar, as its entry in the browser's menu does, and gives it back. */
  openSidebar: () => Promise<Pick<FirefoxPopup, 'evaluate'>>
  close: () => Promise<void>
}

/** Opens Firefox with the built extension of a folder. */
export async function openFirefox(options: FirefoxOptions): Promise<Firefox> {
  const { executablePath, extensionFolder, headless = true, downloads } = options
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: null,
    args: ['--remote-allow-system-access', ...(headless ? ['--width=1280', '--height=900'] : [])],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
      ...(downloads && { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
    },
  })
  await browser.installExtension(extensionFolder)
  const inWindow = await connectToWindow(browser)
  await closeWelcome(inWindow)
  await inWindow(`CustomizableUI.addWidgetToArea('${widgetId}-browser-action', 'nav-bar')`)
  const [page = await browser.newPage()] = await browser.pages()
  return {
    browser,
    extensionAddress: `moz-extension://${uuid}`,
    page,
    readErrors: async () => JSON.parse(String(await inWindow(errorsOfAddOn))) as string[],
    clickToolbarIcon: async (over) => {
      await over.bringToFront()
      await closePopup(inWindow)
      await inWindow(`document.getElementById('${widgetId}-BAP').click()`)
      await waitForPopup(inWindow)
      return {
        evaluate: (expression) => evaluateIn(inWindow, popupBrowser, expression),
        screenshot: async ({ path }) => writeFile(path, await drawPopup(inWindow)),
      }
    },
    pressShortcut: async (over, letter) => {
      await over.bringToFront()
      await inWindow(`document.querySelector('keyset[id^=ext-keyset] key[key="${letter}"]').doCommand()`)
    },
    evaluateInTab: (expression) => evaluateInTab(inWindow, expression),
    // Asked of the window: a question to a tab that just then moves to another process is never answered.
    isInFront: async (part) =>
      Boolean(
        await inWindow(
          `gBrowser.currentURI.spec.includes('${part}') && !gBrowser.webProgress.isLoadingDocument`,
        ),
      ),
    openSidebar: async () => {
      await inWindow(`SidebarController.show('${widgetId}-sidebar-action')`)
      await waitForDocument(inWindow, sidebarBrowser, 'true')
      return { evaluate: (expression) => evaluateIn(inWindow, sidebarBrowser, expression) }
    },
    close: () => browser.close(),
  }
}

/** Runs an expression in the browser's own window. */
type InWindow = (expression: string) => Promise<unknown>

interface ScriptResult {
  type: 'success' | 'exception'
  result?: { value?: unknown }
  exceptionDetails?: { text: string }
}

interface BidiConnection {
  send: (method: string, params: object) => Promise<{ result: unknown }>
}

/** puppeteer has no words for the browser's own window, so this speaks WebDriver BiDi over its connection. */
async function connectToWindow(browser: Browser): Promise<InWindow> {
  const { connection } = browser as Browser & { connection: BidiConnection }
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const { contexts } = tree.result as { contexts: { context: string; url: string }[] }
  const window = contexts.find((one) => one.url === 'chrome://browser/content/browser.xhtml')
  if (!window) throw new Error('Firefox shows no window to click in')
  return async (expression) => {
    const answer = await connection.send('script.evaluate', {
      expression,
      target: { context: window.context },
      awaitPromise: true,
      userActivation: true,
    })
    const { type, result, exceptionDetails } = answer.result as ScriptResult
    if (type === 'exception') throw new Error(exceptionDetails?.text)
    return result?.value
  }
}

/**
 * Closes the first page, which comes up in a tab of its own some moments after the installation, once it is done: one
 * that is closed while it works leaves what it was at in the list of errors.
 */
async function closeWelcome(inWindow: InWindow): Promise<void> {
  const tab = `[...gBrowser.tabs].find((one) => one.linkedBrowser.currentURI.spec.endsWith('/welcome.html'))`
  const isThere = `${tab} !== undefined && !${tab}.linkedBrowser.webProgress.isLoadingDocument`
  const readState = `return JSON.stringify({ value: content.document.documentElement.dataset.state })`
  for (let tries = 0; tries < 200; tries += 1) {
    if (
      (await inWindow(isThere)) &&
      (await runFrameScript(inWindow, `${tab}.linkedBrowser`, readState)) === 'ready'
    ) {
      await inWindow(`gBrowser.removeTab(${tab})`)
      return
    }
    await wait(50)
  }
  throw new Error('the first page never came, or never showed its sample')
}

/** Firefox gathers the errors of all its processes in one list; what they log with `console` stays with them. */
const errorsOfAddOn = `JSON.stringify(
  Services.console.getMessageArray()
    .filter((one) => one instanceof Ci.nsIScriptError && one.sourceName.includes('${uuid}'))
    .map((one) => one.errorMessage),
)`

const popupBrowser = `document.querySelector('browser.webextension-popup-browser')`

/** Stands in a document of its own within the window's. */
const sidebarBrowser = `document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser')`

/** A click on the icon would only close a popup that is still open. */
async function closePopup(inWindow: InWindow): Promise<void> {
  await inWindow(`${popupBrowser}?.closest('panel')?.hidePopup()`)
  for (let tries = 0; tries < 100 && (await inWindow(`${popupBrowser} !== null`)); tries += 1) await wait(50)
}

/** Firefox loads the popup out of sight and moves it into its panel; what is asked before that is never answered. */
const waitForPopup = (inWindow: InWindow): Promise<void> =>
  waitForDocument(inWindow, popupBrowser, `${popupBrowser}.closest('panel')?.state === 'open'`)

/** Waits until a `<browser>` of the window, in a state, has loaded a page of Lede. */
async function waitForDocument(inWindow: InWindow, browser: string, state: string): Promise<void> {
  const isOpen = `${browser} ? ${state} && ${browser}.currentURI.spec.startsWith('moz-extension://${uuid}/') : false`
  for (let tries = 0; tries < 200; tries += 1) {
    if (
      (await inWindow(isOpen)) &&
      (await evaluateIn(inWindow, browser, `document.readyState`)) === 'complete'
    )
      return
    await wait(50)
  }
  throw new Error(`no page of Lede came up in ${browser}`)
}

/** The document is in another process: a frame script carries the expression there and its value back. */
async function evaluateIn(inWindow: InWindow, browser: string, expression: string): Promise<unknown> {
  const wrapped = `Promise.resolve(${expression}).then((value) => JSON.stringify({ value }))`
  return runFrameScript(
    inWindow,
    browser,
    `const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })
    return Cu.evalInSandbox(${JSON.stringify(wrapped)}, sandbox)`,
  )
}

function evaluateInTab(inWindow: InWindow, expression: string): Promise<unknown> {
  return runFrameScript(
    inWindow,
    'gBrowser.selectedBrowser',
    `return Promise.resolve(${expression}).then((value) => JSON.stringify({ value }))`,
  )
}

/** Runs the body of a function, which gives back a promise of JSON, in the process of a `<browser>`. */
async function runFrameScript(inWindow: InWindow, browser: string, body: string): Promise<unknown> {
  const frameScript = `
    const run = async () => { ${body} }
    run()
      .catch((error) => JSON.stringify({ error: String(error) }))
      .then((data) => sendAsyncMessage('lede:answer', data))`
  const json = await inWindow(`new Promise((resolve, reject) => {
    setTimeout(reject, 20_000, new Error('no answer'))
    const { messageManager } = ${browser}
    const listener = (message) => {
      messageManager.removeMessageListener('lede:answer', listener)
      resolve(message.data)
    }
    messageManager.addMessageListener('lede:answer', listener)
    messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(`{${frameScript}}`)}), false)
  })`)
  const { value, error } = JSON.parse(String(json)) as { value?: unknown; error?: string }
  if (error) throw new Error(error)
  return value
}

async function drawPopup(inWindow: InWindow): Promise<Buffer> {
  const address = await inWindow(`(async () => {
    const picture = await ${popupBrowser}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white')
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas')
    canvas.width = picture.width
    canvas.height = picture.height
    canvas.getContext('2d').drawImage(picture, 0, 0)
    return canvas.toDataURL('image/png')
  })()`)
  return Buffer.from(String(address).split(',')[1] ?? '', 'base64')
}
